// Written by scripts/embed-cmdlets.mjs from Microsoft's published command reference (Windows PowerShell 5.1,
// PowerShell 7.6, Windows Server 2025). Don't edit.

/** Cmdlets by module: `name|dialect and w for -WhatIf|parameters`; read by cmdlets.ts. */
export const CMDLETS = `
#ActiveDirectory
Add-ADCentralAccessPolicyMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server
Add-ADComputerServiceAccount|w|Identity~0p~Computer,ServiceAccount~1,PassThru~s,Credential~c,AuthType,Server,Partition
Add-ADDomainControllerPasswordReplicationPolicy|w|Identity~0,Credential~c,AuthType,Server,AllowedList,DeniedList
Add-ADFineGrainedPasswordPolicySubject|w|Identity~0,Subjects~1p,PassThru~s,Credential~c,AuthType,Server,Partition
Add-ADGroupMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server,Partition,DisablePermissiveModify~s,MemberTimeToLive
Add-ADPrincipalGroupMembership|w|Identity~0p,MemberOf~1,PassThru~s,Credential~c,AuthType,Server,Partition
Add-ADResourcePropertyListMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server
Clear-ADAccountExpiration|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition
Clear-ADClaimTransformLink|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Policy,TrustRole
Complete-ADServiceAccountMigration||Identity~0,Credential~c,AuthType,Server,SupersededAccount
Disable-ADAccount|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition
Disable-ADOptionalFeature|w|Identity~0p,Scope~2,Target~3,PassThru~s,Credential~c,AuthType,Server
Enable-ADAccount|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition
Enable-ADOptionalFeature|w|Identity~0p,Scope~2,Target~3,PassThru~s,Credential~c,AuthType,Server
Get-ADAccountAuthorizationGroup||Identity~0p,Credential~c,AuthType,Server,Partition
Get-ADAccountResultantPasswordReplicationPolicy||DomainController~1,Identity~0p,Credential~c,AuthType,Server,Partition
Get-ADAuthenticationPolicy||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADAuthenticationPolicySilo||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADCentralAccessPolicy||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADCentralAccessRule||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADClaimTransformPolicy||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter
Get-ADClaimType||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADComputer||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADComputerServiceAccount||Identity~0p,Credential~c,AuthType,Server,Partition
Get-ADDCCloningExcludedApplicationList||Force~s,Path,GenerateXml~s
Get-ADDefaultDomainPasswordPolicy||Current~1,Identity~0p,Credential~c,AuthType,Server
Get-ADDomain||Identity~0p,Credential~c,AuthType,Server,Current
Get-ADDomainController||Identity~0p,Credential~c,AuthType,Server,Filter,Service,SiteName,AvoidSelf~s,Discover~s,DomainName,ForceDiscover~s,MinimumDirectoryServiceVersion,NextClosestSite~s,Writable~s
Get-ADDomainControllerPasswordReplicationPolicy||Identity~0p,Credential~c,AuthType,Server,Allowed~s,Denied~s
Get-ADDomainControllerPasswordReplicationPolicyUsage||Identity~0p,Credential~c,AuthType,Server,RevealedAccounts~s,AuthenticatedAccounts~s
Get-ADFineGrainedPasswordPolicy||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADFineGrainedPasswordPolicySubject||Identity~0p,Credential~c,AuthType,Server
Get-ADForest||Identity~0p,Credential~c,AuthType,Server,Current
Get-ADGroup||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope,ShowMemberTimeToLive~s
Get-ADGroupMember||Identity~0p,Credential~c,AuthType,Server,Partition,Recursive~s
Get-ADObject||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope,IncludeDeletedObjects~s
Get-ADOptionalFeature||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADOrganizationalUnit||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADPrincipalGroupMembership||Identity~0p,Credential~c,AuthType,Server,Partition,ResourceContextPartition,ResourceContextServer
Get-ADReplicationAttributeMetadata||Object~0p,Properties~2~Property/Attribute/Attributes,Server~1,Credential~c,AuthType,Filter,IncludeDeletedObjects~s,ShowAllLinkedValues~s
Get-ADReplicationConnection||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property
Get-ADReplicationFailure||Target~0p~Name/HostName/Site/Domain/Forest,Scope~1~ReplicationSite,Credential~c,AuthType,Filter,EnumeratingServer
Get-ADReplicationPartnerMetadata||Partition~2~NC/NamingContext,PartnerType~3,Target~0p~Name/HostName/Site/Domain/Forest,Scope~1,Credential~c,AuthType,Filter,EnumerationServer
Get-ADReplicationQueueOperation||Server~1,Partition~2~NC/NamingContext,Credential~c,AuthType,Filter
Get-ADReplicationSite||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property
Get-ADReplicationSiteLink||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property
Get-ADReplicationSiteLinkBridge||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property
Get-ADReplicationSubnet||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property
Get-ADReplicationUpToDatenessVectorTable||Partition~2~NC/NamingContext,Target~0p~Name/HostName/Site/Domain/Forest,Scope~1~ReplicationSite,Credential~c,AuthType,Filter,EnumerationServer
Get-ADResourceProperty||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADResourcePropertyList||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADResourcePropertyValueType||Identity~0p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter
Get-ADRootDSE||Credential~c,AuthType,Server,Properties~~Property
Get-ADServiceAccount||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADTrust||Identity~0,InputObject~p,Credential~c,AuthType,Server,Filter,Properties~~Property,LDAPFilter
Get-ADUser||Identity~0p,Credential~c,AuthType,Server,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADUserResultantPasswordPolicy||Identity~0p,Credential~c,AuthType,Server,Partition
Grant-ADAuthenticationPolicySiloAccess|w|Account~1p,Identity~0p,PassThru~s,Credential~c,AuthType,Server
Install-ADServiceAccount|w|Identity~0p,Force~s,AuthType,AccountPassword~c,PromptForPassword~s
Move-ADDirectoryServer|w|Identity~0p,Site~1,Credential~c,AuthType,Server
Move-ADDirectoryServerOperationMasterRole|w|Identity~0p,OperationMasterRole~1,PassThru~s,Force~s,Credential~c,AuthType,Server
Move-ADObject|w|Identity~0p,TargetPath~1,PassThru~s,Credential~c,AuthType,Server,Partition,TargetServer
New-ADAuthenticationPolicy|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,ProtectedFromAccidentalDeletion~p,Enforce~sp,ComputerAllowedToAuthenticateTo~p,ComputerTGTLifetimeMins~p,RollingNTLMSecret~p,ServiceAllowedToAuthenticateFrom~p,ServiceAllowedToAuthenticateTo~p,ServiceAllowedNTLMNetworkAuthentication~sp,ServiceTGTLifetimeMins~p,UserAllowedToAuthenticateFrom~p,UserAllowedToAuthenticateTo~p,UserAllowedNTLMNetworkAuthentication~sp,UserTGTLifetimeMins~p
New-ADAuthenticationPolicySilo|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,ProtectedFromAccidentalDeletion~p,Enforce~sp,ComputerAuthenticationPolicy~p,ServiceAuthenticationPolicy~p,UserAuthenticationPolicy~p
New-ADCentralAccessPolicy|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,ProtectedFromAccidentalDeletion~p
New-ADCentralAccessRule|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,ProtectedFromAccidentalDeletion~p,CurrentAcl~p,ProposedAcl~p,ResourceCondition~p
New-ADClaimTransformPolicy|w|Name~0,PassThru~s,Credential~c,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,AllowAll~sp,AllowAllExcept~p,DenyAll~sp,DenyAllExcept~p,Rule~p
New-ADClaimType|w|DisplayName~0p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,ProtectedFromAccidentalDeletion~p,Enabled~p,ID~p,SuggestedValues~p,AppliesToClasses~p,IsSingleValued~p,RestrictValues~p,SourceAttribute~p,SourceOID~p,SourceTransformPolicy~sp,ValueType~p
New-ADComputer|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,Enabled~p,HomePage~p,ManagedBy~p,AccountExpirationDate~p,AccountNotDelegated~p,AccountPassword~cp,AuthenticationPolicy~p,AuthenticationPolicySilo~p,Certificates~p,CompoundIdentitySupported~p,PrincipalsAllowedToDelegateToAccount~p,ServicePrincipalNames~p,TrustedForDelegation~p,AllowReversiblePasswordEncryption~p,CannotChangePassword~p,ChangePasswordAtLogon~p,DNSHostName~p,KerberosEncryptionType~p,Location~p,PasswordNeverExpires~p,PasswordNotRequired~p,UserPrincipalName~p,OperatingSystem~p,OperatingSystemHotfix~p,OperatingSystemServicePack~p,OperatingSystemVersion~p,SAMAccountName~p
New-ADDCCloneConfigFile||Path,SiteName,Offline~s,Static~s,CloneComputerName~~cn,IPv4DNSResolver,AlternateWINSServer,IPv4Address,IPv4DefaultGateway,IPv4SubnetMask,IPv6DNSResolver,PreferredWINSServer
New-ADFineGrainedPasswordPolicy|w|Name~0p,Precedence~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,DisplayName~p,ProtectedFromAccidentalDeletion~p,ComplexityEnabled~p,LockoutDuration~p,LockoutObservationWindow~p,LockoutThreshold~p,MaxPasswordAge~p,MinPasswordAge~p,MinPasswordLength~p,PasswordHistoryCount~p,ReversibleEncryptionEnabled~p
New-ADGroup|w|GroupScope~2p,Name~1p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,HomePage~p,ManagedBy~p,SamAccountName~p,GroupCategory~p
New-ADObject|w|Name~1p,Type~2p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,ProtectedFromAccidentalDeletion~p
New-ADOrganizationalUnit|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,ProtectedFromAccidentalDeletion~p,ManagedBy~p,State~p,City~p,Country~p,PostalCode~p,StreetAddress~p
New-ADReplicationSite|w|Name~0p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,ProtectedFromAccidentalDeletion~p,ManagedBy~p,ReplicationSchedule~p,AutomaticInterSiteTopologyGenerationEnabled~p,AutomaticTopologyGenerationEnabled~p,InterSiteTopologyGenerator~p,RedundantServerTopologyEnabled~p,ScheduleHashingEnabled~p,TopologyCleanupEnabled~p,TopologyDetectStaleEnabled~p,TopologyMinimumHopsEnabled~p,UniversalGroupCachingEnabled~p,UniversalGroupCachingRefreshSite~p,WindowsServer2000BridgeheadSelectionMethodEnabled~p,WindowsServer2000KCCISTGSelectionBehaviorEnabled~p,WindowsServer2003KCCBehaviorEnabled~p,WindowsServer2003KCCIgnoreScheduleEnabled~p,WindowsServer2003KCCSiteLinkBridgingEnabled~p
New-ADReplicationSiteLink|w|Name~0p,SitesIncluded~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,InterSiteTransportProtocol~p,ReplicationSchedule~p,Cost~p,ReplicationFrequencyInMinutes~p
New-ADReplicationSiteLinkBridge|w|Name~0p,SiteLinksIncluded~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,InterSiteTransportProtocol~p
New-ADReplicationSubnet|w|Name~0p,Site~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,Location~p
New-ADResourceProperty|w|DisplayName~0p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,OtherAttributes,ProtectedFromAccidentalDeletion~p,Enabled~p,AppliesToResourceTypes,ID~p,SuggestedValues~p,IsSecured~p,ResourcePropertyValueType~p,SharesValuesWith~p
New-ADResourcePropertyList|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Instance,Description~p,ProtectedFromAccidentalDeletion~p
New-ADServiceAccount|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,Enabled~p,HomePage~p,KerberosEncryptionType,AccountExpirationDate~p,AccountNotDelegated~p,AuthenticationPolicy~p,AuthenticationPolicySilo~p,Certificates~p,CompoundIdentitySupported~p,PrincipalsAllowedToDelegateToAccount~p,SamAccountName~p,ServicePrincipalNames~p,TrustedForDelegation~p,AccountPassword~cp,DNSHostName~p,ManagedPasswordIntervalInDays~p,CreateDelegatedServiceAccount~s,PrincipalsAllowedToRetrieveManagedPassword~p,RestrictToSingleComputer~s,RestrictToOutboundAuthenticationOnly~s
New-ADUser|w|Name~1p,PassThru~s,Credential~c,AuthType,Server,Path~p,Instance,Description~p,OtherAttributes,DisplayName~p,Type~p,Enabled~p,HomePage~p,AccountExpirationDate~p,AccountNotDelegated~p,AccountPassword~cp,AuthenticationPolicy~p,AuthenticationPolicySilo~p,Certificates~p,CompoundIdentitySupported~p,PrincipalsAllowedToDelegateToAccount~p,SamAccountName~p,ServicePrincipalNames~p,State~p,TrustedForDelegation~p,AllowReversiblePasswordEncryption~p,CannotChangePassword~p,ChangePasswordAtLogon~p,City~p,Country~p,KerberosEncryptionType~p,PasswordNeverExpires~p,PasswordNotRequired~p,PostalCode~p,StreetAddress~p,UserPrincipalName~p,Company~p,Department~p,Division~p,EmailAddress~p,EmployeeID~p,EmployeeNumber~p,Fax~p,GivenName~p,HomeDirectory~p,HomeDrive~p,HomePhone~p,Initials~p,LogonWorkstations~p,Manager~p,MobilePhone~p,Office~p,OfficePhone~p,Organization~p,OtherName~p,POBox~p,ProfilePath~p,ScriptPath~p,SmartcardLogonRequired~p,Surname~p,Title~p
Remove-ADAuthenticationPolicy|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADAuthenticationPolicySilo|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADCentralAccessPolicy|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADCentralAccessPolicyMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server
Remove-ADCentralAccessRule|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADClaimTransformPolicy|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADClaimType|w|Identity~0p,Force~s,Credential~c,AuthType,Server
Remove-ADComputer|w|Identity~0p,Credential~c,AuthType,Server,Partition
Remove-ADComputerServiceAccount|w|Identity~0p~Computer,ServiceAccount~1,PassThru~s,Credential~c,AuthType,Server,Partition
Remove-ADDomainControllerPasswordReplicationPolicy|w|Identity~0,PassThru~s,Credential~c,AuthType,Server,AllowedList,DeniedList
Remove-ADFineGrainedPasswordPolicy|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADFineGrainedPasswordPolicySubject|w|Identity~0,Subjects~1p,PassThru~s,Credential~c,AuthType,Server,Partition
Remove-ADGroup|w|Identity~0p,Credential~c,AuthType,Server,Partition
Remove-ADGroupMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server,Partition,DisablePermissiveModify~s
Remove-ADObject|w|Identity~0p,Credential~c,AuthType,Server,Partition,IncludeDeletedObjects~s,Recursive~s
Remove-ADOrganizationalUnit|w|Identity~0p,Credential~c,AuthType,Server,Partition,Recursive~s
Remove-ADPrincipalGroupMembership|w|Identity~0p,MemberOf~1,PassThru~s,Credential~c,AuthType,Server,Partition
Remove-ADReplicationSite|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADReplicationSiteLink|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADReplicationSiteLinkBridge|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADReplicationSubnet|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADResourceProperty|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADResourcePropertyList|w|Identity~0p,Credential~c,AuthType,Server
Remove-ADResourcePropertyListMember|w|Identity~0p,Members~1,PassThru~s,Credential~c,AuthType,Server
Remove-ADServiceAccount|w|Identity~0p,Credential~c,AuthType,Server,Partition
Remove-ADUser|w|Identity~0p,Credential~c,AuthType,Server,Partition
Rename-ADObject|w|Identity~0p,NewName~1,PassThru~s,Credential~c,AuthType,Server,Partition
Reset-ADServiceAccountMigration||Identity~0,Credential~c,AuthType,Server,SupersededAccount
Reset-ADServiceAccountPassword|w|Identity~0p,AuthType,Partition
Restore-ADObject|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition,NewName,TargetPath
Revoke-ADAuthenticationPolicySiloAccess|w|Account~1p,Identity~0,PassThru~s,Credential~c,AuthType,Server
Search-ADAccount||Credential~c,AuthType,Server,ResultPageSize,ResultSetSize,SearchBase,SearchScope,TimeSpan,AccountDisabled~s,ComputersOnly~s,UsersOnly~s,AccountExpired~s,AccountExpiring~s,DateTime,AccountInactive~s,LockedOut~s,PasswordExpired~s,PasswordNeverExpires~s
Set-ADAccountAuthenticationPolicySilo|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,AuthenticationPolicy,AuthenticationPolicySilo
Set-ADAccountControl|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Enabled,Partition,AccountNotDelegated,PasswordNeverExpires,TrustedForDelegation,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,DoesNotRequirePreAuth,HomedirRequired,MNSLogonAccount,TrustedToAuthForDelegation,UseDESKeyOnly
Set-ADAccountExpiration|w|DateTime~2,Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition,TimeSpan
Set-ADAccountPassword|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition,NewPassword~c,OldPassword~c,Reset~s
Set-ADAuthenticationPolicy|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,Enforce,ComputerAllowedToAuthenticateTo,ComputerTGTLifetimeMins,RollingNTLMSecret,ServiceAllowedToAuthenticateFrom,ServiceAllowedToAuthenticateTo,ServiceAllowedNTLMNetworkAuthentication,ServiceTGTLifetimeMins,UserAllowedToAuthenticateFrom,UserAllowedToAuthenticateTo,UserAllowedNTLMNetworkAuthentication,UserTGTLifetimeMins
Set-ADAuthenticationPolicySilo|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,Enforce,ComputerAuthenticationPolicy,ServiceAuthenticationPolicy,UserAuthenticationPolicy
Set-ADCentralAccessPolicy|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion
Set-ADCentralAccessRule|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,CurrentAcl,ProposedAcl,ResourceCondition
Set-ADClaimTransformLink|w|Identity~0p,Policy~1,PassThru~s,Credential~c,AuthType,Server,TrustRole
Set-ADClaimTransformPolicy|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,DenyAllExcept,DenyAll~s,Rule,AllowAll~s,AllowAllExcept
Set-ADClaimType|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Enabled,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,SuggestedValues,AppliesToClasses,RestrictValues,SourceTransformPolicy~s,SourceAttribute,SourceOID
Set-ADComputer|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,ManagedBy,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,HomePage,KerberosEncryptionType,Location,PasswordNeverExpires,TrustedForDelegation,AccountExpirationDate,AllowReversiblePasswordEncryption,CannotChangePassword,Certificates,CompoundIdentitySupported,PasswordNotRequired,PrincipalsAllowedToDelegateToAccount,ServicePrincipalNames,ChangePasswordAtLogon,DNSHostName,UserPrincipalName,OperatingSystem,OperatingSystemHotfix,OperatingSystemServicePack,OperatingSystemVersion,SAMAccountName
Set-ADDefaultDomainPasswordPolicy|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,ComplexityEnabled,LockoutDuration,LockoutObservationWindow,LockoutThreshold,MaxPasswordAge,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ReversibleEncryptionEnabled
Set-ADDomain|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Instance,Add,Remove,Replace,Clear,ManagedBy,AllowedDNSSuffixes,LastLogonReplicationInterval,PublicKeyRequiredPasswordRolling
Set-ADDomainMode|w|DomainMode~2,Identity~0p,PassThru~s,Credential~c,AuthType,Server
Set-ADFineGrainedPasswordPolicy|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,ComplexityEnabled,LockoutDuration,LockoutObservationWindow,LockoutThreshold,MaxPasswordAge,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,Precedence,ReversibleEncryptionEnabled
Set-ADForest|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,SPNSuffixes,UPNSuffixes
Set-ADForestMode|w|ForestMode~2,Identity~0p,PassThru~s,Credential~c,AuthType,Server
Set-ADGroup|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Partition,Instance,Add,Remove,Replace,Clear,ManagedBy,HomePage,SamAccountName,GroupCategory,GroupScope
Set-ADObject|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Partition,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion
Set-ADOrganizationalUnit|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Partition,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,State,ManagedBy,City,Country,PostalCode,StreetAddress
Set-ADReplicationConnection|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Add,Remove,Replace,Clear,ReplicationSchedule,ReplicateFromDirectoryServer,Instance~p
Set-ADReplicationSite|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,ManagedBy,ReplicationSchedule,AutomaticInterSiteTopologyGenerationEnabled,AutomaticTopologyGenerationEnabled,InterSiteTopologyGenerator,RedundantServerTopologyEnabled,ScheduleHashingEnabled,TopologyCleanupEnabled,TopologyDetectStaleEnabled,TopologyMinimumHopsEnabled,UniversalGroupCachingEnabled,UniversalGroupCachingRefreshSite,WindowsServer2000BridgeheadSelectionMethodEnabled,WindowsServer2000KCCISTGSelectionBehaviorEnabled,WindowsServer2003KCCBehaviorEnabled,WindowsServer2003KCCIgnoreScheduleEnabled,WindowsServer2003KCCSiteLinkBridgingEnabled
Set-ADReplicationSiteLink|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ReplicationSchedule,Cost,ReplicationFrequencyInMinutes,SitesIncluded
Set-ADReplicationSiteLinkBridge|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,SiteLinksIncluded
Set-ADReplicationSubnet|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,Location,Site
Set-ADResourceProperty|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Enabled,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion,AppliesToResourceTypes,SuggestedValues,SharesValuesWith
Set-ADResourcePropertyList|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,Instance,Add,Remove,Replace,Clear,ProtectedFromAccidentalDeletion
Set-ADServiceAccount|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,HomePage,KerberosEncryptionType,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,DNSHostName,PrincipalsAllowedToRetrieveManagedPassword
Set-ADUser|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Description,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,State,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,HomePage,KerberosEncryptionType,PasswordNeverExpires,TrustedForDelegation,AccountExpirationDate,AllowReversiblePasswordEncryption,CannotChangePassword,Certificates,CompoundIdentitySupported,PasswordNotRequired,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,Title,ChangePasswordAtLogon,City,Country,PostalCode,StreetAddress,UserPrincipalName,Company,Department,Division,EmailAddress,EmployeeID,EmployeeNumber,Fax,GivenName,HomeDirectory,HomeDrive,HomePhone,Initials,LogonWorkstations,Manager,MobilePhone,Office,OfficePhone,Organization,OtherName,POBox,ProfilePath,ScriptPath,SmartcardLogonRequired,Surname
Show-ADAuthenticationPolicyExpression|w|SDDL~0p,Title~1,Credential~c,AuthType,Server,AllowedToAuthenticateFrom~s,AllowedToAuthenticateTo~s
Start-ADServiceAccountMigration||Identity~0,Credential~c,AuthType,Server,SupersededAccount
Sync-ADObject||Destination~2~Server/HostName/IPv4Address,Object~0p,Source~1,PassThru~s,Credential~c,AuthType,PasswordOnly~s
Test-ADServiceAccount||Identity~0p,AuthType
Undo-ADServiceAccountMigration||Identity~0,Credential~c,AuthType,Server,SupersededAccount
Uninstall-ADServiceAccount|w|Identity~0p,AuthType,ForceRemoveLocal~s
Unlock-ADAccount|w|Identity~0p,PassThru~s,Credential~c,AuthType,Server,Partition
#Appx
Add-AppSharedPackageContainer||Path~0~PSPath,Force~s,ForceApplicationShutdown~s,Merge~s
Add-AppxPackage|w|Path~1p~PSPath,Volume~p,Update~s,ForceApplicationShutdown~s,ForceUpdateFromAnyVersion~s,OptionalPackages,DependencyPath,RequiredContentGroupOnly~s,ForceTargetApplicationShutdown~s,RetainFilesOnFailure~s,InstallAllResources~s,ExternalPackages,RelatedPackages,ExternalLocation,DeferRegistrationWhenPackagesAreInUse~s,StubPackageOption,AllowUnsigned~s,AppInstallerFile~s,LimitToExistingPackages~s,Register~s,DisableDevelopmentMode~s,Stage~s,MainPackage~p,DependencyPackages~p,RegisterByFamilyName~s
Add-AppxVolume|w|Path~1p~PSPath
Dismount-AppxVolume|w|Volume~1p
Get-AppxDefaultVolume||
Get-AppxLastError||
Get-AppxLog||All~s,ActivityId
Get-AppxPackage||Name~1p,Publisher~2p,Volume~p,AllUsers~sp,PackageTypeFilter~p,User~p
Get-AppxPackageAutoUpdateSettings||PackageFullName~0p,AllUsers~sp,ShowUpdateAvailability~sp
Get-AppxPackageManifest||Package~1p,User~2p
Get-AppxVolume||Path~1p,Online~s,Offline~s
Invoke-CommandInDesktopPackage||PackageFamilyName~1p,AppId~2p,Command~3p,Args~4p,PreventBreakaway~s5p
Mount-AppxVolume|w|Volume~1p
Move-AppxPackage|w|Package~1p,Volume~2p
Remove-AppxPackage|w|Package~0p,User,AllUsers~s,PreserveApplicationData~s,PreserveRoamableApplicationData~s
Remove-AppxVolume|w|Volume~1p
Reset-AppxPackage|w|Package~0p~None
Set-AppxDefaultVolume|w|Volume~1p
Set-AppxPackageAutoUpdateSettings|w|PackageFamilyName~0p,Version,OptionalPackages,ForceUpdateFromAnyVersion~s,AppInstallerUri,UpdateUris,RepairUris,DependencyPackages,EnableAutomaticBackgroundTask~s,DisableAutoRepairs~s,CheckOnLaunch~s,ShowPrompt~s,UpdateBlocksActivation~s,UseSystemPolicySource~s,HoursBetweenUpdateChecks,PauseUpdates~s,HoursToPause
#BitLocker
Add-BitLockerKeyProtector|w|MountPoint~0p,Password~c1~pw,RecoveryPassword~1~rp,StartupKeyPath~1~sk,Pin~c1~p,ADAccountOrGroup~1~sid,RecoveryKeyPath~1~rk,PasswordProtector~s~pwp,RecoveryPasswordProtector~s~rpp,StartupKeyProtector~s~skp,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,ADAccountOrGroupProtector~s~sidp
Backup-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p
Clear-BitLockerAutoUnlock||
Disable-BitLocker|w|MountPoint~0p
Disable-BitLockerAutoUnlock|w|MountPoint~0p
Enable-BitLocker|w|MountPoint~0p,Password~c1~pw,RecoveryPassword~1~rp,StartupKeyPath~1~sk,Pin~c1~p,AdAccountOrGroup~1~sid,RecoveryKeyPath~1~rk,PasswordProtector~s~pwp,RecoveryPasswordProtector~s~rpp,StartupKeyProtector~s~skp,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,EncryptionMethod,HardwareEncryption~s,SkipHardwareTest~s~s,UsedSpaceOnly~s~qe,AdAccountOrGroupProtector~s~sidp
Enable-BitLockerAutoUnlock|w|MountPoint~0p
Get-BitLockerVolume||MountPoint~0p
Lock-BitLocker|w|MountPoint~0p,ForceDismount~s~fd
Remove-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p~id
Resume-BitLocker|w|MountPoint~0p
Suspend-BitLocker|w|MountPoint~0p,RebootCount~1
Unlock-BitLocker|w|MountPoint~0p,Password~c~pw,RecoveryPassword~~rp,RecoveryKeyPath~~rk,AdAccountOrGroup~s
#bitlocker
BackupToAAD-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p
#BitsTransfer
Add-BitsFile|w|BitsJob~0p,Destination~2p,Source~1p
Complete-BitsTransfer|w|BitsJob~0p~b
Get-BitsTransfer||Name~0~n,AllUsers~s1~all,JobId~0p~id
Remove-BitsTransfer|w|BitsJob~0p~b
Resume-BitsTransfer|w|BitsJob~0p~b,Asynchronous~s~as
Set-BitsTransfer|w|BitsJob~0p~b,CertStoreLocation,Dynamic~s,CustomHeadersWriteOnly~s,RetryInterval,RetryTimeout,MaxDownloadTime,TransferPolicy,ACLFlags,SecurityFlags,UseStoredCredential,CustomHeaders,NotifyFlags,NotifyCmdLine,CertStoreName,CertHash,DisplayName~~dn,Priority~~p,Description~~d,HttpMethod~~hm,ProxyAuthentication~~pa,Credential~c~cred,ProxyCredential~c~pc,Authentication~~au,SetOwnerToCurrentUser~s~so,ProxyUsage~~pu,ProxyList~u~pl,ProxyBypass~~pb
Start-BitsTransfer|w|Destination~1p,Source~0p,Credential~c,Description,DisplayName,Authentication,ProxyCredential~c,Priority,CertStoreLocation,ProxyAuthentication,Dynamic~s,CustomHeadersWriteOnly~s,TransferPolicy,ACLFlags,SecurityFlags,UseStoredCredential,RetryInterval,RetryTimeout,MaxDownloadTime,CustomHeaders,NotifyFlags,NotifyCmdLine,CertStoreName,CertHash,Asynchronous~s,HttpMethod,ProxyBypass,ProxyList~u,ProxyUsage,Suspended~s,TransferType
Suspend-BitsTransfer|w|BitsJob~0p~b
#CimCmdlets
Export-BinaryMiLog|5|Path~0,InputObject~p
Get-CimAssociatedInstance||Association~1p,InputObject~0p~CimInstance,CimSession~p,Namespace~p,OperationTimeoutSec~p~OT,ComputerName~~CN/ServerName,KeyOnly~s,ResultClassName,ResourceUri~u
Get-CimClass|5|ClassName~0p,Namespace~1p,CimSession~p,ComputerName~p~CN/ServerName,OperationTimeoutSec~p~OT,MethodName~p,PropertyName~p,QualifierName~p
Get-CimClass|7|ClassName~0p,Namespace~1p,CimSession~p,ComputerName~p~CN/ServerName,OperationTimeoutSec~p~OT,Amended~s,MethodName~p,PropertyName~p,QualifierName~p
Get-CimInstance||ClassName~0p,InputObject~0p~CimInstance,CimSession~p,Namespace~p,OperationTimeoutSec~~OT,ComputerName~p~CN/ServerName,ResourceUri~up,QueryDialect~p,KeyOnly~s,Shallow~s,Query~p,Filter~p,Property~p~SelectProperties
Get-CimSession||ComputerName~0p~CN/ServerName,Id~0p,Name~p,InstanceId~p
Import-BinaryMiLog|5|Path~0
Invoke-CimMethod|w|ClassName~0p~Class,Arguments~1p,MethodName~2p~Name,InputObject~0p~CimInstance,CimClass~0p,CimSession~p,Namespace~p,OperationTimeoutSec~~OT,ComputerName~p~CN/ServerName,ResourceUri~up,QueryDialect~p,Query~p
New-CimInstance|w|ClassName~0p,Property~1p~Arguments,CimClass~0p,CimSession~p,Namespace~p,OperationTimeoutSec~~OT,ComputerName~p~CN/ServerName,ResourceUri~up,Key~p,ClientOnly~s~Local
New-CimSession||Credential~c2,ComputerName~1p~CN/ServerName,Name~p,OperationTimeoutSec~p~OT,Port~p,Authentication~p,SkipTestConnection~sp,SessionOption~p,CertificateThumbprint~p
New-CimSessionOption||Protocol~1p,ProxyCredential~c,Impersonation,NoEncryption~s,UseSsl~sp,UICulture~p,Culture~p,SkipCACheck~sp,SkipCNCheck~sp,SkipRevocationCheck~sp,EncodePortInServicePrincipalName~sp,Encoding~p,HttpPrefix~up,MaxEnvelopeSizeKB~p,ProxyAuthentication~p,ProxyCertificateThumbprint~p,ProxyType~p,PacketIntegrity~s,PacketPrivacy~s
Register-CimIndicationEvent||ClassName~0,SourceIdentifier~1,Action~b1,Query~0,CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,Namespace,QueryDialect
Remove-CimInstance|w|InputObject~1p~CimInstance,Namespace~2p,Query~1p,CimSession~p,OperationTimeoutSec~~OT,ResourceUri~up,ComputerName~~CN/ServerName,QueryDialect~p
Remove-CimSession|w|CimSession~0p,ComputerName~0p~CN/ServerName,Id~0p,Name~p,InstanceId~p
Set-CimInstance|w|InputObject~0p~CimInstance,Query~0p,PassThru~s,CimSession~p,OperationTimeoutSec~~OT,Namespace~p,ResourceUri~up,ComputerName~~CN/ServerName,QueryDialect~p,Property~p~Arguments
#Defender
Add-MpPreference||ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,ThreatIDDefaultAction~s,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s
Get-MpComputerStatus||ThrottleLimit,AsJob~s,CimSession~~Session
Get-MpPreference||ThrottleLimit,AsJob~s,CimSession~~Session
Get-MpThreat||ThrottleLimit,AsJob~s,CimSession~~Session,ThreatID~~ID
Get-MpThreatCatalog||ThrottleLimit,AsJob~s,CimSession~~Session,ThreatID~~ID
Get-MpThreatDetection||ThrottleLimit,AsJob~s,CimSession~~Session,ThreatID~~ID
Remove-MpPreference||ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,ThreatIDDefaultAction~s,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s,RealTimeScanDirection~s~rtsd,QuarantinePurgeItemsAfterDelay~s~qpiad,RemediationScheduleDay~s~rsd,RemediationScheduleTime~s~rst,ReportingAdditionalActionTimeOut~s~raat,ReportingCriticalFailureTimeOut~s~rcto,ReportingNonCriticalTimeOut~s~rncto,ScanAvgCPULoadFactor~s~saclf,CheckForSignaturesBeforeRunningScan~s~csbr,ScanPurgeItemsAfterDelay~s~spiad,ScanOnlyIfIdleEnabled~s~soiie,ScanParameters~s,ScanScheduleDay~s~scsd,ScanScheduleQuickScanTime~s~scsqst,ScanScheduleTime~s~scst,SignatureFirstAuGracePeriod~s~sigfagp,SignatureAuGracePeriod~s~sigagp,SignatureDefinitionUpdateFileSharesSources~s~sigdufss,SignatureDisableUpdateOnStartupWithoutEngine~s~sigduoswo,SignatureFallbackOrder~s~sfo,SharedSignaturesPath~s~ssp/SecurityIntelligenceLocation/ssl,SignatureScheduleDay~s~sigsd,SignatureScheduleTime~s~sigst,SignatureUpdateCatchupInterval~s~siguci,SignatureUpdateInterval~s~sigui,SignatureBlobUpdateInterval~s~sigbui,SignatureBlobFileSharesSources~s~sigbfs,MeteredConnectionUpdates~s~mcupd,AllowNetworkProtectionOnWinServer~s~anpws,DisableDatagramProcessing~s~ddtgp,DisableCpuThrottleOnIdleScans~s,MAPSReporting~s,SubmitSamplesConsent~s,DisableAutoExclusions~s~dae,DisablePrivacyMode~s~dpm,RandomizeScheduleTaskTimes~s~rstt,SchedulerRandomizationTime~s~srt,DisableBehaviorMonitoring~s~dbm,DisableIntrusionPreventionSystem~s~dips,DisableIOAVProtection~s~dioavp,DisableRealtimeMonitoring~s~drtm,DisableScriptScanning~s~dscrptsc,DisableArchiveScanning~s~darchsc,DisableCatchupFullScan~s~dcfsc,DisableCatchupQuickScan~s~dcqsc,DisableEmailScanning~s~demsc,DisableRemovableDriveScanning~s~drdsc,DisableRestorePoint~s~drp,DisableScanningMappedNetworkDrivesForFullScan~s~dsmndfsc,DisableScanningNetworkFiles~s~dsnf,UILockdown~s,UnknownThreatDefaultAction~s~unktdefac,LowThreatDefaultAction~s~ltdefac,ModerateThreatDefaultAction~s~mtdefac,HighThreatDefaultAction~s~htdefac,SevereThreatDefaultAction~s~stdefac,DisableBlockAtFirstSeen~s~dbaf,PUAProtection~s,CloudBlockLevel~s,CloudExtendedTimeout~s~cloudextimeout,EnableNetworkProtection~s,EnableControlledFolderAccess~s,EnableLowCpuPriority~s~elcp,EnableFileHashComputation~s~efhc,EnableFullScanOnBatteryPower~s~efsobp,ProxyPacUrl~s~ppurl,ProxyServer~s~proxsrv,ProxyBypass~s~proxbps,ForceUseProxyOnly~s~fupo,DisableTlsParsing~s~dtlsp,DisableHttpParsing~s~dhttpp,DisableDnsParsing~s~ddnsp,DisableDnsOverTcpParsing~s~ddnstcpp,DisableSshParsing~s~dsshp,PlatformUpdatesChannel~s~prelr,EngineUpdatesChannel~s~erelr,SignaturesUpdatesChannel~s~srelr,DisableGradualRelease~s~dgr,AllowNetworkProtectionDownLevel~s~anpdl,AllowDatagramProcessingOnWinServer~s~adpows,EnableDnsSinkhole~s~ednss,DisableInboundConnectionFiltering~s~dicf,DisableRdpParsing~s~drdpp
Remove-MpThreat||ThrottleLimit,AsJob~s,CimSession~~Session
Set-MpPreference||ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,ThreatIDDefaultAction~s,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s,RealTimeScanDirection~~rtsd,IntelTDTEnabled~~itdte,QuarantinePurgeItemsAfterDelay~~qpiad,RemediationScheduleDay~~rsd,RemediationScheduleTime~~rst,ReportingAdditionalActionTimeOut~~raat,ReportingCriticalFailureTimeOut~~rcto,ReportingNonCriticalTimeOut~~rncto,ScanAvgCPULoadFactor~~saclf,CheckForSignaturesBeforeRunningScan~~csbr,ScanPurgeItemsAfterDelay~~spiad,ScanOnlyIfIdleEnabled~~soiie,ScanParameters,ScanScheduleDay~~scsd,ScanScheduleQuickScanTime~~scsqst,ScanScheduleOffset~~scso,ScanScheduleTime~~scsqst,SignatureFirstAuGracePeriod~~sigfagp,SignatureAuGracePeriod~~sigagp,SignatureDefinitionUpdateFileSharesSources~~sigdufss,SignatureDisableUpdateOnStartupWithoutEngine~~sigduoswo,SignatureFallbackOrder~~sfo,SharedSignaturesPath~~ssp/SecurityIntelligenceLocation/ssl,SignatureScheduleDay~~sigsd,SignatureScheduleTime~~sigst,SignatureUpdateCatchupInterval~~siguci,SignatureUpdateInterval~~sigui,SignatureBlobUpdateInterval~~sigbui,SignatureBlobFileSharesSources~~sigbfs,MeteredConnectionUpdates~~mcupd,AllowNetworkProtectionOnWinServer~~anpws,DisableDatagramProcessing~~ddtgp,DisableCpuThrottleOnIdleScans~~None,MAPSReporting,SubmitSamplesConsent,DisableAutoExclusions~~dae,DisablePrivacyMode~~dpm,RandomizeScheduleTaskTimes~~rstt,SchedulerRandomizationTime~~srt,DisableBehaviorMonitoring~~dbm,DisableRealtimeMonitoring~~drtm,DisableScriptScanning~~dscrptsc,DisableArchiveScanning~~darchsc,DisableCacheMaintenance~~dcm,DisableCatchupFullScan~~dcfsc,DisableCatchupQuickScan~~dcqsc,DisableEmailScanning~~demsc,DisableRemovableDriveScanning~~drdsc,DisableRestorePoint~~drp/dsnf,DisableScanningMappedNetworkDrivesForFullScan~~dsmndfsc,DisableScanningNetworkFiles~~dsnf,DisableIOAVProtection~~dioavp,AllowSwitchToAsyncInspection,UILockdown,UnknownThreatDefaultAction~~unktdefac,LowThreatDefaultAction~~ltdefac,ModerateThreatDefaultAction~~mtdefac,HighThreatDefaultAction~~htdefac,SevereThreatDefaultAction~~stdefac,DisableBlockAtFirstSeen~~dbaf,PUAProtection,DisableGradualRelease~~dgr,DefinitionUpdatesChannel,EngineUpdatesChannel~~erelr,PlatformUpdatesChannel~~prelr,CloudBlockLevel,ServiceHealthReportInterval~~shri,CloudExtendedTimeout~~cloudextimeout,EnableNetworkProtection,EnableControlledFolderAccess,EnableLowCpuPriority~~elcp,EnableFileHashComputation~~efhc,EnableFullScanOnBatteryPower~~efsobp,ProxyPacUrl~~ppurl,ProxyServer~~proxsrv,ProxyBypass~~proxbps,ForceUseProxyOnly~~fupo,OobeEnableRtpAndSigUpdate,DisableTlsParsing~~dtlsp,DisableHttpParsing~~dhttpp,DisableDnsParsing~~ddnsp,DisableFtpParsing~~dfp,DisableSmtpParsing~~dsp,DisableDnsOverTcpParsing~~ddnstcpp,DisableSshParsing~~dsshp,DisableNetworkProtectionPerfTelemetry~~dnpp,SignaturesUpdatesChannel~~srelr,AllowNetworkProtectionDownLevel~~anpdl,AllowDatagramProcessingOnWinServer~~adpows,EnableDnsSinkhole~~ednss,DisableInboundConnectionFiltering~~dicf,DisableRdpParsing~~drdpp,ThrottleForScheduledScanOnly
Start-MpScan||ThrottleLimit,AsJob~s,CimSession~~Session,ScanPath,ScanType
Start-MpWDOScan||ThrottleLimit,AsJob~s,CimSession~~Session
Update-MpSignature||ThrottleLimit,AsJob~s,CimSession~~Session,UpdateSource
#Dism
Add-AppxProvisionedPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackagePath~p,CustomDataPath~p,FolderPath~p,DependencyPackagePath~p,OptionalPackagePath~p,LicensePath~p,SkipLicense~sp,Regions~p,StubPackageOption~p
Add-WindowsCapability||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,WindowsDirectory~p,SystemDrive~p,Online~sp,Source~p,LimitAccess~sp
Add-WindowsDriver||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Driver~p,Recurse~sp,ForceUnsigned~sp,BasicDriverObject~p,AdvancedDriverObject~p
Add-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,Description~p,ImagePath~p,CheckIntegrity~sp,SupportEa~sp,Verify~sp,WIMBoot~sp,CapturePath~p,ConfigFilePath~p,NoRpFix~sp,Setbootable~sp
Add-WindowsPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,NoRestart~sp,PackagePath~p,IgnoreCheck~sp,PreventPending~sp
Clear-WindowsCorruptMountPoint||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL
Disable-WindowsOptionalFeature||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,NoRestart~sp,FeatureName~p,Remove~sp
Dismount-WindowsImage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,CheckIntegrity~sp,Append~sp,Discard~sp,Save~sp
Enable-WindowsOptionalFeature||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,NoRestart~sp,Source~p,All~sp,LimitAccess~sp,FeatureName~p
Expand-WindowsCustomDataImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,ImagePath~p,CustomDataImage~p,SingleInstance~sp
Expand-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,ImagePath~p,CheckIntegrity~sp,SupportEa~sp,Index~p,Verify~sp,WIMBoot~sp,NoRpFix~sp,SplitImageFilePattern~p,ApplyPath~p,ConfirmTrustedFile~sp,Compact~sp
Export-WindowsCapabilitySource||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,WindowsDirectory~p,SystemDrive~p,Source~p,Target~p
Export-WindowsDriver||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,Destination~p
Export-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,CheckIntegrity~sp,WIMBoot~sp,CompressionType~p,Setbootable~sp~SB,SplitImageFilePattern~p,DestinationImagePath~p~DIP,DestinationName~p~DN,SourceImagePath~p~SIP,SourceName~p~SN,SourceIndex~p~SI
Get-AppxProvisionedPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp
Get-NonRemovableAppsPolicy||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp
Get-WIMBootEntry||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL
Get-WindowsCapability||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,WindowsDirectory~p,SystemDrive~p,Online~sp,Source~p,LimitAccess~sp
Get-WindowsDriver||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,All~sp,Driver~p
Get-WindowsEdition||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,Target~sp
Get-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,ImagePath~p,Index~p,Mounted~sp
Get-WindowsImageContent||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,ImagePath~p,Index~p
Get-WindowsOptionalFeature||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,PackagePath~p,FeatureName~p
Get-WindowsPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,PackagePath~p
Get-WindowsReservedStorageState||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL
Mount-WindowsImage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,ImagePath~p,CheckIntegrity~sp,Index~p,SupportEa~sp,ReadOnly~sp,Optimize~sp,Remount~sp
New-WindowsCustomImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,CheckIntegrity~sp,Verify~sp,CapturePath~p,ConfigFilePath~p
New-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,Description~p,ImagePath~p,CheckIntegrity~sp,SupportEa~sp,Verify~sp,WIMBoot~sp,CapturePath~p,ConfigFilePath~p,NoRpFix~sp,CompressionType~p,Setbootable~sp~SB
Optimize-AppXProvisionedPackages||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp
Optimize-WindowsImage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,OptimizationTarget~p
Remove-AppxProvisionedPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,AllUsers~s
Remove-WindowsCapability||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,WindowsDirectory~p,SystemDrive~p,Online~sp
Remove-WindowsDriver||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Driver~p
Remove-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,Name~p,ImagePath~p,CheckIntegrity~sp,Index~p
Remove-WindowsPackage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,NoRestart~sp,PackagePath~p
Repair-WindowsImage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,NoRestart~sp,Source~p,LimitAccess~sp,CheckHealth~sp,ScanHealth~sp,RestoreHealth~sp,StartComponentCleanup~sp,ResetBase~sp,Defer~sp
Save-WindowsImage||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,CheckIntegrity~sp,SupportEa~sp,Append~sp
Set-AppXProvisionedDataFile||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageName~p,CustomDataPath~p
Set-NonRemovableAppsPolicy||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,PackageFamilyName~p,NonRemovable
Set-WindowsEdition||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Edition~p
Set-WindowsProductKey||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,ProductKey~p
Set-WindowsReservedStorageState||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,State~p
Split-WindowsImage||LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,ImagePath~p,CheckIntegrity~sp,SplitImagePath~p,FileSize~p
Start-OSUninstall||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,NoRestart~sp
Update-WIMBootEntry||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,ImagePath~p,DataSourceID~p
Use-WindowsUnattend||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~p~LL,WindowsDirectory~p,SystemDrive~p,Online~sp,NoRestart~sp,UnattendPath~p
#DnsClient
Add-DnsClientDohServerAddress|w|ServerAddress~0p,DohTemplate~1p,AllowFallbackToUdp~2p,AutoUpgrade~3p,ThrottleLimit,AsJob~s,CimSession~~Session
Add-DnsClientNrptRule|w|Namespace~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,DisplayName~p,GpoName~p,Server~p,DAIPsecEncryptionType~p~DirectAccessQueryIPSSECEncryption,DAProxyServerName~p~DirectAccessProxyName,DnsSecIPsecEncryptionType~p~DnsSecQueryIPsecEncryption,NameServers~p,NameEncoding~p,DAProxyType~p~DirectAccessProxyType,IPsecTrustAuthority~p~IPsecCARestriction,Comment~p,DANameServers~p~DirectAccessDnsServers,DAIPsecRequired~sp~DirectAccessQueryIPsecRequired,DnsSecEnable~sp~DnsSecEnabled,DnsSecIPsecRequired~sp~DnsSecQueryIPsecRequired,DnsSecValidationRequired~sp,DAEnable~sp~DirectAccessEnabled
Clear-DnsClientCache|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-DnsClient||InterfaceAlias~0,ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex~p,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress,UseSuffixWhenRegistering
Get-DnsClientCache||Entry~0,ThrottleLimit,AsJob~s,CimSession~~Session,Status,TimeToLive~~TTL,Name~~RecordName,Type~~RecordType,Section,DataLength,Data
Get-DnsClientDohServerAddress||ServerAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-DnsClientGlobalSetting||ThrottleLimit,AsJob~s,CimSession~~Session
Get-DnsClientNrptGlobal||ThrottleLimit,AsJob~s,CimSession~~Session,Server~p,GpoName~p
Get-DnsClientNrptPolicy||Namespace~1p,ThrottleLimit,AsJob~s,CimSession~~Session,Effective~s
Get-DnsClientNrptRule||Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,GpoName~p,Server~p
Get-DnsClientServerAddress||InterfaceAlias~0,ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex~p,AddressFamily~~Family
Register-DnsClient|w|ThrottleLimit,AsJob~s,CimSession~~Session
Remove-DnsClientDohServerAddress|w|ServerAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
Remove-DnsClientNrptRule|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Force~s,GpoName~p,Server~p
Resolve-DnsName||Name~0p,Type~1p,Server,DnsOnly~s,CacheOnly~s,DnssecOk~s,DnssecCd~s,NoHostsFile~s,LlmnrNetbiosOnly~s,LlmnrFallback~s,LlmnrOnly~s,NetbiosFallback~s,NoIdn~s,NoRecursion~s,QuickTimeout~s,TcpOnly~s
Set-DnsClient|w|InterfaceAlias~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,InterfaceIndex~p,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress,UseSuffixWhenRegistering,ResetConnectionSpecificSuffix~s~ResetSuffix
Set-DnsClientDohServerAddress|w|ServerAddress~0p,DohTemplate~1p,AllowFallbackToUdp~2p,AutoUpgrade~3p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
Set-DnsClientGlobalSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,SuffixSearchList,UseDevolution,DevolutionLevel
Set-DnsClientNrptGlobal|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,GpoName~p,Server~p,EnableDAForAllNetworks~p,SecureNameQueryFallback~p,QueryPolicy~p
Set-DnsClientNrptRule|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,DisplayName~p,GpoName~p,Namespace~p,Server~p,DAIPsecEncryptionType~p~DirectAccessQueryIPSSECEncryption,DAProxyServerName~p~DirectAccessProxyName,DAProxyType~p~DirectAccessProxyType,Comment~p,DnsSecIPsecEncryptionType~p~DnsSecQueryIPsecEncryption,IPsecTrustAuthority~p~IPsecCARestriction,NameEncoding~p,NameServers~p,DAEnable~p~DirectAccessEnabled,DAIPsecRequired~p~DirectAccessQueryIPsecRequired,DANameServers~p~DirectAccessDNSServers,DnsSecEnable~p~DnsSecEnabled,DnsSecIPsecRequired~p~DnsSecQueryIPsecRequired,DnsSecValidationRequired~p
Set-DnsClientServerAddress|w|InterfaceAlias~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,InterfaceIndex~p,ServerAddresses~~Addresses,Validate~s,ResetServerAddresses~s~ResetAddresses
#International
Copy-UserInternationalSettingsToSystem||WelcomeScreen,NewUser
Get-WinAcceptLanguageFromLanguageListOptOut||
Get-WinCultureFromLanguageListOptOut||
Get-WinDefaultInputMethodOverride||
Get-WinHomeLocation||
Get-WinLanguageBarOption||
Get-WinSystemLocale||
Get-WinUILanguageOverride||
Get-WinUserLanguageList||
New-WinUserLanguageList||Language~0
Set-Culture||CultureInfo~0p
Set-WinAcceptLanguageFromLanguageListOptOut||OptOut~0
Set-WinCultureFromLanguageListOptOut||OptOut~0
Set-WinDefaultInputMethodOverride||InputTip~0p
Set-WinHomeLocation||GeoId~0p
Set-WinLanguageBarOption||UseLegacySwitchMode~s,UseLegacyLanguageBar~s
Set-WinSystemLocale||SystemLocale~0p
Set-WinUILanguageOverride||Language~0p
Set-WinUserLanguageList|w|LanguageList~0p,Force~s
#LAPS
Find-LapsADExtendedRights||Credential~c,DomainController,Domain,Identity~p,IncludeComputers~s
Get-LapsAADPassword||AsPlainText~s,IncludeHistory~s,DeviceIds,IncludePasswords~s
Get-LapsADPassword||Identity~0p,Credential~c,Port,DomainController,Domain,AsPlainText~s,IncludeHistory~s,DecryptionCredential~c,RecoveryMode~s
Get-LapsDiagnostics||OutputFolder~0,CollectNetworkTrace~s,ResetPassword~s
Invoke-LapsPolicyProcessing||
Reset-LapsPassword||
Set-LapsADAuditing|w|Credential~c,DomainController,Domain,Identity~p,AuditedPrincipals,AuditType
Set-LapsADComputerSelfPermission|w|Credential~c,DomainController,Domain,Identity~p
Set-LapsADPasswordExpirationTime||Credential~c,DomainController,Domain,Identity~p,WhenEffective
Set-LapsADReadPasswordPermission|w|Credential~c,DomainController,Domain,Identity~p,AllowedPrincipals
Set-LapsADResetPasswordPermission|w|Credential~c,DomainController,Domain,Identity~p,AllowedPrincipals
Update-LapsADSchema|w|Credential~c
#Microsoft.PowerShell.Archive
Compress-Archive|5w|Path~0p,DestinationPath~1,Force~s,LiteralPath~p~PSPath,Update~s,CompressionLevel
Compress-Archive|7w|Path~0p,DestinationPath~1,PassThru~s,Force~s,LiteralPath~p~PSPath,Update~s,CompressionLevel
Expand-Archive|5w|Path~0p,DestinationPath~1,Force~s,LiteralPath~p~PSPath
Expand-Archive|7w|Path~0p,DestinationPath~1,PassThru~s,Force~s,LiteralPath~p~PSPath
#Microsoft.PowerShell.Core
Add-History||InputObject~0p,PassThru~s
Add-PSSnapin|5|Name~0p,PassThru~s
Clear-History|w|Id~0,Count~1,Newest~s,CommandLine
Clear-Host||
Connect-PSSession|5w|Session~0p,ComputerName~0~Cn,ConnectionUri~u0p~URI/CU,Id~0p,ThrottleLimit,Credential~c,Authentication,CertificateThumbprint,Port,Name,UseSSL~s,ApplicationName~p,ConfigurationName~p,SessionOption,AllowRedirection~s,InstanceId
Connect-PSSession|7w|Session~0p,ConnectionUri~u0p~URI/CU,Id~0p,ThrottleLimit,Credential~c,Authentication,CertificateThumbprint,Port,Name,UseSSL~s,ComputerName~~Cn,ApplicationName~p,ConfigurationName~p,SessionOption,AllowRedirection~s,InstanceId
Debug-Job|5w|Job~0p,Name~0,Id~0,InstanceId~0
Debug-Job|7w|Job~0p,Name~0,Id~0,InstanceId~0,BreakAll~s
Disable-ExperimentalFeature|7w|Name~0p,Scope
Disable-PSRemoting|w|Force~s
Disable-PSSessionConfiguration|w|Name~0p,Force~s,NoServiceRestart~s
Disconnect-PSSession|w|Session~1p,Id~1p,ThrottleLimit,Name~p,InstanceId~p,OutputBufferingMode,IdleTimeoutSec
Enable-ExperimentalFeature|7w|Name~0p,Scope
Enable-PSRemoting|w|Force~s,SkipNetworkProfileCheck~s
Enable-PSSessionConfiguration|w|Name~0p,Force~s,NoServiceRestart~s,SecurityDescriptorSddl,SkipNetworkProfileCheck~s
Enter-PSHostProcess|5|Id~0,AppDomainName~1,Process~0p,Name~0,HostProcessInfo~0p
Enter-PSHostProcess|7|Id~0,AppDomainName~1,Process~0p,Name~0,HostProcessInfo~0p,CustomPipeName
Enter-PSSession|5|ComputerName~0p~Cn,Credential~c1p,Session~0p,ConnectionUri~u1p~URI/CU,Id~0p,VMId~0p~VMGuid,VMName~0p,ContainerId~0p,Name~p,Authentication,Port,CertificateThumbprint,UseSSL~s,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,EnableNetworkAccess~s,InstanceId~p,RunAsAdministrator~s
Enter-PSSession|7|ComputerName~0p~Cn,Credential~c1p,HostName~0p,Session~0p,ConnectionUri~u1p~URI/CU,Id~0p,VMId~0p~VMGuid,VMName~0p,ContainerId~0p,Name~p,Authentication,Port,CertificateThumbprint,UseSSL~s,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,Options,EnableNetworkAccess~s,InstanceId~p,RunAsAdministrator~s,UserName,Subsystem~p,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s
Exit-PSHostProcess||
Exit-PSSession||
Export-Console|5w|Path~0p~PSPath,Force~s,NoClobber~s~NoOverwrite
Export-ModuleMember||Function~0p,Cmdlet~p,Variable~p,Alias~p
ForEach-Object|5w|Process~b0,MemberName~0,InputObject~p,ArgumentList~~Args,Begin~b,End~b,RemainingScripts~b
ForEach-Object|7w|Process~b0,MemberName~0,ThrottleLimit,AsJob~s,InputObject~p,ArgumentList~~Args,Begin~b,End~b,RemainingScripts~b,TimeoutSeconds,Parallel~b,UseNewRunspace~s
Get-Command|5|ArgumentList~1~Args,Name~0p,FullyQualifiedModule~p,All~sp,ParameterName,Verb~p,Noun~p,Module~p~PSSnapin,TotalCount~p,Syntax~sp,ShowCommandInfo~s,ListImported~sp,ParameterType,CommandType~p~Type
Get-Command|7|ArgumentList~1~Args,Name~0p,FullyQualifiedModule~p,All~sp,ParameterName,Verb~p,Noun~p,Module~p~PSSnapin,TotalCount~p,Syntax~sp,ShowCommandInfo~s,ListImported~sp,ParameterType,CommandType~p~Type,ExcludeModule,UseFuzzyMatching~s,FuzzyMinimumDistance,UseAbbreviationExpansion~sp
Get-ExperimentalFeature|7|Name~0p
Get-Help|5|Name~0p,Path,Category,Full~s,Detailed~s,Online~s,Component,Functionality,Role,Examples~s,Parameter,ShowWindow~s
Get-Help|7|Name~0p,Path,Category,Full~s,Detailed~s,Online~s,Component,Functionality,Role,Examples~s,Parameter,ShowWindow~s
Get-History||Id~0p,Count~1
Get-Job||Id~0p,InstanceId~0p,Name~0p,State~0p,Filter~0p,Before,After,Newest,Command~p,IncludeChildJob~s,ChildJobState,HasMoreData
Get-Module|5|Name~0p,All~s,CimSession,ListAvailable~s,PSSession,CimResourceUri~u,CimNamespace,FullyQualifiedName~p,PSEdition,Refresh~s
Get-Module|7|Name~0p,All~s,CimSession,ListAvailable~s,PSSession,CimResourceUri~u,CimNamespace,FullyQualifiedName~p,PSEdition,SkipEditionCheck~s,Refresh~s
Get-PSHostProcessInfo||Name~0,Process~0p,Id~0
Get-PSSession||ComputerName~0p~Cn,ConnectionUri~u0p~URI/CU,Id~0p,ThrottleLimit,Credential~c,Name~p,Authentication,CertificateThumbprint,Port,UseSSL~s,ApplicationName~p,ConfigurationName~p,State,SessionOption,AllowRedirection~s,ContainerId~p,VMName~p,InstanceId,VMId~p~VMGuid
Get-PSSessionCapability||ConfigurationName~0,Username~1,Full~s
Get-PSSessionConfiguration||Name~0,Force~s
Get-PSSnapin|5|Name~0,Registered~s
Get-PSSubsystem|7|Kind~p,SubsystemType~p
Get-Verb|5|Verb~1p,verb
Import-Module|5|Name~0p,FullyQualifiedName~0p,Assembly~0p,ModuleInfo~0p,PassThru~s,Force~s,CimSession,Scope,ArgumentList~~Args,NoClobber~s~NoOverwrite,Variable,PSSession,CimResourceUri~u,CimNamespace,Prefix,Function,Cmdlet,AsCustomObject~s,DisableNameChecking~s,Global~s,Alias,MinimumVersion~~Version,MaximumVersion,RequiredVersion
Import-Module|7|Name~0p,FullyQualifiedName~0p,Assembly~0p,ModuleInfo~0p,PassThru~s,Force~s,CimSession,Scope,ArgumentList~~Args,NoClobber~s~NoOverwrite,Variable,PSSession,CimResourceUri~u,CimNamespace,Prefix,Function,Cmdlet,AsCustomObject~s,DisableNameChecking~s,Global~s,Alias,SkipEditionCheck~s,MinimumVersion~~Version,MaximumVersion,RequiredVersion,UseWindowsPowerShell~s~UseWinPS
Invoke-Command|5|ScriptBlock~b0~Command,Session~0,FilePath~1~PSPath,ComputerName~0~Cn,ConnectionUri~u0~URI/CU,VMId~0p~VMGuid,ThrottleLimit,AsJob~s,InputObject~p,Credential~cp,Authentication,Port,CertificateThumbprint,UseSSL~s,ArgumentList~~Args,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,EnableNetworkAccess~s,VMName~p,RunAsAdministrator~s,ContainerId~p,JobName,NoNewScope~s,HideComputerName~s~HCN,InDisconnectedSession~s~Disconnected,SessionName
Invoke-Command|7|ScriptBlock~b0~Command,Session~0,FilePath~1~PSPath,ComputerName~0~Cn,ConnectionUri~u0~URI/CU,VMId~0p~VMGuid,ThrottleLimit,AsJob~s,InputObject~p,Credential~cp,Authentication,Port,CertificateThumbprint,UseSSL~s,ArgumentList~~Args,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,Options,EnableNetworkAccess~s,VMName~p,RunAsAdministrator~s,ContainerId~p,UserName,JobName,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s,NoNewScope~s,HideComputerName~s~HCN,InDisconnectedSession~s~Disconnected,SessionName,SSHConnection,StrictMode,RemoteDebug~s,HostName,Subsystem
Invoke-History|w|Id~0p
New-Module||ScriptBlock~b1,Name~0p,ArgumentList~~Args,Function,Cmdlet,AsCustomObject~s,ReturnResult~s
New-ModuleManifest|5w|Path~1,PassThru~s,Description,Guid,Author,CompanyName,Copyright,PowerShellVersion,TypesToProcess,FormatsToProcess,ScriptsToProcess,NestedModules,RootModule~~ModuleToProcess,ModuleVersion,ProcessorArchitecture,ClrVersion,DotNetFrameworkVersion,PowerShellHostName,PowerShellHostVersion,RequiredModules,RequiredAssemblies,FileList,ModuleList,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,HelpInfoUri,DefaultCommandPrefix
New-ModuleManifest|7w|Path~1,PassThru~s,Description,Guid,Author,CompanyName,Copyright,PowerShellVersion,TypesToProcess,FormatsToProcess,ScriptsToProcess,NestedModules,RootModule~~ModuleToProcess,ModuleVersion,ProcessorArchitecture,DotNetFrameworkVersion,PowerShellHostName,PowerShellHostVersion,RequiredModules,RequiredAssemblies,FileList,ModuleList,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,HelpInfoUri,DefaultCommandPrefix,ClrVersion,CLRVersion,Prerelease,RequireLicenseAcceptance~s,ExternalModuleDependencies
New-PSRoleCapabilityFile||Path~0,Description,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,TypesToProcess,FormatsToProcess,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad
New-PSSession|5|ComputerName~0p~Cn,ConnectionUri~u0p~URI/CU,VMId~0p~VMGuid,Session~0p,ThrottleLimit,Credential~cp,Authentication,Port,CertificateThumbprint,Name,UseSSL~s,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,EnableNetworkAccess~s,VMName~p,ContainerId~p,RunAsAdministrator~s
New-PSSession|7|ComputerName~0p~Cn,ConnectionUri~u0p~URI/CU,VMId~0p~VMGuid,Session~0p,HostName~0,ThrottleLimit,Credential~cp,Authentication,Port,CertificateThumbprint,Name,UseSSL~s,ConfigurationName~p,ApplicationName~p,SessionOption,AllowRedirection~s,Options,EnableNetworkAccess~s,VMName~p,ContainerId~p,RunAsAdministrator~s,UserName,Subsystem~p,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s,SSHConnection,UseWindowsPowerShell~s
New-PSSessionConfigurationFile|5|Path~0,Description,Full~s,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,PowerShellVersion,TypesToProcess,FormatsToProcess,SessionType,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad,SchemaVersion,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize,GroupManagedServiceAccount,RoleDefinitions,RequiredGroups,LanguageMode,ExecutionPolicy
New-PSSessionConfigurationFile|7|Path~0,Description,Full~s,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,PowerShellVersion,TypesToProcess,FormatsToProcess,SessionType,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad,SchemaVersion,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize,GroupManagedServiceAccount,RoleDefinitions,RequiredGroups,LanguageMode,ExecutionPolicy
New-PSSessionOption||ProxyCredential~c,Culture,MaximumRedirection,ProxyAuthentication,NoEncryption~s,OutputBufferingMode,ProxyAccessType,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,OperationTimeout~~OperationTimeoutMSec,UseUTF16~s,NoCompression~s,NoMachineProfile~s,UICulture,MaximumReceivedDataSizePerCommand,MaximumReceivedObjectSize,MaxConnectionRetryCount,ApplicationArguments,OpenTimeout~~OpenTimeoutMSec,CancelTimeout~~CancelTimeoutMSec,IdleTimeout~~IdleTimeoutMSec,IncludePortInSPN~s
New-PSTransportOption||MaxIdleTimeoutSec~p,ProcessIdleTimeoutSec~p,MaxSessions~p,MaxConcurrentCommandsPerSession~p,MaxSessionsPerUser~p,MaxMemoryPerSessionMB~p,MaxProcessesPerSession~p,MaxConcurrentUsers~p,IdleTimeoutSec~p,OutputBufferingMode~p
Out-Default||InputObject~p,Transcript~s
Out-Host||InputObject~p,Paging~s
Out-Null||InputObject~p
Receive-Job||Job~0p,Location~1,ComputerName~1p~Cn,Session~1p,Name~0p,InstanceId~0p,Id~0p,Force~s,Wait~s,Keep~s,NoRecurse~s,AutoRemoveJob~s,WriteEvents~s,WriteJobInResults~s
Receive-PSSession|w|Session~0p,Id~0p,ComputerName~0p~Cn,ConnectionUri~u0p~URI/CU,Credential~c,Authentication,CertificateThumbprint,Port,Name,UseSSL~s,ApplicationName~p,ConfigurationName~p,SessionOption,AllowRedirection~s,InstanceId,JobName,OutTarget
Register-ArgumentCompleter|5|ParameterName,ScriptBlock~b,CommandName,Native~s
Register-ArgumentCompleter|7|ParameterName,ScriptBlock~b,CommandName,Native~s,NativeFallback~s
Register-PSSessionConfiguration|5w|Name~0p,AssemblyName~1,ConfigurationTypeName~2,Force~s,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,SessionType,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption,ProcessorArchitecture~~PA
Register-PSSessionConfiguration|7w|Name~0p,AssemblyName~1,ConfigurationTypeName~2,Force~s,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption,ProcessorArchitecture~~PA
Remove-Job|w|Id~0p,Job~0p,Name~0p,InstanceId~0p,Filter~0p,State~0p,Force~s~F,Command~p
Remove-Module|w|Name~0p,FullyQualifiedName~0p,ModuleInfo~0p,Force~s
Remove-PSSession|w|Id~0p,Session~0p,ComputerName~0p~Cn,Name~p,ContainerId~p,VMName~p,InstanceId~p,VMId~p~VMGuid
Remove-PSSnapin|5w|Name~0p,PassThru~s
Resume-Job|5w|Id~0p,Job~0p,Name~0p,InstanceId~0p,State~0p,Filter~0p,Wait~s
Save-Help|5|DestinationPath~0,Module~1p~Name,UICulture~2,Force~s,Credential~c,UseDefaultCredentials~s,LiteralPath~~PSPath,FullyQualifiedModule~p
Save-Help|7|DestinationPath~0~Path,Module~1p~Name,UICulture~2,Force~s,Credential~c,LiteralPath~~PSPath/LP,UseDefaultCredentials~s,Scope~p,FullyQualifiedModule~p
Set-PSDebug||Strict~s,Off~s,Trace,Step~s
Set-PSSessionConfiguration|w|Name~0p,AssemblyName~1,ConfigurationTypeName~2,Force~s,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption
Set-StrictMode||Off~s,Version~~v
Start-Job|5|ScriptBlock~b0~Command,InitializationScript~b1,DefinitionName~0,DefinitionPath~1,Type~2,FilePath~0,InputObject~p,Credential~c,Name~p,Authentication,ArgumentList~~Args,LiteralPath~~PSPath,RunAs32~s,PSVersion
Start-Job|7|ScriptBlock~b0~Command,InitializationScript~b1,DefinitionName~0,DefinitionPath~1,Type~2,FilePath~0,InputObject~p,Credential~c,Name~p,Authentication,ArgumentList~~Args,LiteralPath~~PSPath/LP,RunAs32~s,WorkingDirectory,PSVersion
Stop-Job|w|Id~0p,Job~0p,Name~0p,InstanceId~0p,State~0p,Filter~0p,PassThru~s
Suspend-Job|5w|Id~0p,Job~0p,Name~0p,InstanceId~0p,Filter~0p,State~0p,Wait~s,Force~s~F
Switch-Process|7|WithCommand~0
Test-ModuleManifest||Path~0p
Test-PSSessionConfigurationFile||Path~0p
Unregister-PSSessionConfiguration|w|Name~0p,Force~s,NoServiceRestart~s
Update-Help|5w|Module~0p~Name,SourcePath~1,UICulture~2,Force~s,Credential~c,LiteralPath~p~PSPath,UseDefaultCredentials~s,Recurse~s,FullyQualifiedModule~p
Update-Help|7w|Module~0p~Name,SourcePath~1~Path,UICulture~2,Force~s,Credential~c,LiteralPath~p~PSPath/LP,UseDefaultCredentials~s,Scope~p,Recurse~s,FullyQualifiedModule~p
Wait-Job||Id~0p,Job~0p,Name~0p,InstanceId~0p,State~0p,Filter~0p,Force~s,Timeout~~TimeoutSec,Any~s
Where-Object|5|Property~0,Value~1,FilterScript~b0,InputObject~p,EQ~s~IEQ,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s
Where-Object|7|Property~0,Value~1,FilterScript~b0,InputObject~p,EQ~s~IEQ,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s,Not~s
#Microsoft.PowerShell.Diagnostics
Export-Counter|5|Path~1p~PSPath,InputObject~p,Force~s,FileFormat,MaxSize,Circular~s
Get-Counter|5|Counter~1p,ListSet~1p,ComputerName~~Cn,MaxSamples,SampleInterval,Continuous~s
Get-Counter|7|Counter~0p,ListSet~0p,ComputerName~~Cn,MaxSamples,SampleInterval,Continuous~s
Get-WinEvent|5|LogName~1p,ListLog~1,ListProvider~1,ProviderName~1p,Path~1p~PSPath,FilterHashtable~1,FilterXml~1,Force~s,Credential~c,ComputerName~~Cn,MaxEvents,FilterXPath,Oldest~s
Get-WinEvent|7|LogName~0p,ListLog~0,ListProvider~0,ProviderName~0p,Path~0p~PSPath,FilterHashtable~0,FilterXml~0,Force~s,Credential~c,ComputerName~~Cn,MaxEvents,FilterXPath,Oldest~s
Import-Counter|5|Path~1p~PSPath,StartTime,MaxSamples,EndTime,Counter,ListSet,Summary~s
New-WinEvent|5|ProviderName~1,Id~2,Payload~3,Version
New-WinEvent|7|ProviderName~0,Id~1,Payload~2,Version
#Microsoft.PowerShell.Host
Start-Transcript|5w|Path~0,LiteralPath~0~PSPath,OutputDirectory~0,Force~s,NoClobber~s~NoOverwrite,Append~s,IncludeInvocationHeader~s
Start-Transcript|7w|Path~0,LiteralPath~0~PSPath/LP,OutputDirectory~0,Force~s,NoClobber~s~NoOverwrite,Append~s,IncludeInvocationHeader~s,UseMinimalHeader~s
Stop-Transcript||
#Microsoft.PowerShell.LocalAccounts
Add-LocalGroupMember|5w|Group~0,Member~1p,Name~0,SID~0
Disable-LocalUser|5w|InputObject~0p,Name~0p,SID~0p
Enable-LocalUser|5w|InputObject~0p,Name~0p,SID~0p
Get-LocalGroup|5|Name~0p,SID~0p
Get-LocalGroupMember|5|Member~1,Name~0p,Group~0p,SID~0p
Get-LocalUser|5|Name~0p,SID~0p
New-LocalGroup|5w|Name~0p,Description~p
New-LocalUser|5w|Name~0p,Description~p,AccountExpires~p,AccountNeverExpires~sp,Disabled~sp,FullName~p,Password~cp,PasswordNeverExpires~sp,UserMayNotChangePassword~sp,NoPassword~sp
Remove-LocalGroup|5w|InputObject~0p,Name~0p,SID~0p
Remove-LocalGroupMember|5w|Group~0,Member~1p,Name~0,SID~0
Remove-LocalUser|5w|InputObject~0p,Name~0p,SID~0p
Rename-LocalGroup|5w|InputObject~0p,NewName~1,Name~0p,SID~0p
Rename-LocalUser|5w|InputObject~0p,NewName~1,Name~0p,SID~0p
Set-LocalGroup|5w|InputObject~0p,Name~0p,SID~0p,Description
Set-LocalUser|5w|Name~0p,InputObject~0p,SID~0p,Description,Password~c,PasswordNeverExpires,AccountExpires,AccountNeverExpires~s,FullName,UserMayChangePassword
#Microsoft.PowerShell.Management
Add-Computer|5w|DomainName~0~DN/Domain,WorkgroupName~0~WGN,PassThru~s,Force~s,Options,Restart~s,ComputerName~p,LocalCredential~c,UnjoinDomainCredential~c,Credential~c~DomainCredential,OUPath~~OU,Server~~DC,Unsecure~s,NewName~p
Add-Content|5w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Encoding,Stream,NoNewline~s
Add-Content|7w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Encoding,Stream,NoNewline~s,AsByteStream~s
Checkpoint-Computer|5|Description~0,RestorePointType~1~RPT
Clear-Content|5w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Stream
Clear-Content|7w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Stream
Clear-EventLog|5w|LogName~0p~LN,ComputerName~1p~Cn
Clear-Item|5w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Clear-Item|7w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Clear-ItemProperty|5w|Path~0p,Name~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Clear-ItemProperty|7w|Path~0p,Name~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Clear-RecycleBin|w|DriveLetter~0p,Force~s
Complete-Transaction|5w|
Convert-Path|5|Path~0p,LiteralPath~p~PSPath,UseTransaction~s~usetx
Convert-Path|7|Path~0p,Force~s,LiteralPath~p~PSPath/LP
Copy-Item|5w|Path~0p,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Recurse~s,Container~s,FromSession,ToSession
Copy-Item|7w|Path~0p,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Recurse~s,Container~s,FromSession,ToSession
Copy-ItemProperty|5w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Copy-ItemProperty|7w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Debug-Process|w|Name~0p~ProcessName,Id~0p~PID/ProcessId,InputObject~p
Disable-ComputerRestore|5w|Drive~0
Enable-ComputerRestore|5w|Drive~0
Get-ChildItem|5|Path~0p,Filter~1,Force~s,Exclude,Include,LiteralPath~p~PSPath,UseTransaction~s~usetx,Depth,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,Eku,ExpiringInDays,SSLServerAuthentication~s,Name~s,Attributes,File~s~af,Hidden~s~ah/h,ReadOnly~s~ar,System~s~as,FollowSymlink~s,Recurse~s~s,Directory~s~ad/d
Get-ChildItem|7|Path~0p,Filter~1,Force~s,Exclude,Include,LiteralPath~p~PSPath/LP,Depth,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,Eku,ExpiringInDays,SSLServerAuthentication~s,Name~s,Attributes,File~s~af,FollowSymlink~s,Hidden~s~ah/h,ReadOnly~s~ar,System~s~as,Recurse~s~s/r,Directory~s~ad
Get-Clipboard|5|Raw~s,Format,TextFormatType
Get-Clipboard|7|Raw~s,Delimiter
Get-ComputerInfo||Property~0p
Get-ComputerRestorePoint|5|RestorePoint~0,LastStatus~s
Get-Content|5|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Encoding,Wait~s,Stream,Raw~s,Delimiter,ReadCount~p,TotalCount~p~First/Head,Tail~p~Last
Get-Content|7|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Encoding,Wait~s,Stream,Raw~s,Delimiter,AsByteStream~s,ReadCount~p,TotalCount~p~First/Head,Tail~p~Last
Get-ControlPanelItem|5|Name~0p,Category,CanonicalName
Get-EventLog|5|LogName~0~LN,InstanceId~1,ComputerName~~Cn,UserName,List~s,AsString~s,Index,Newest,After,Before,EntryType~~ET,Source~~ABO,Message~~MSG,AsBaseObject~s
Get-HotFix||Id~0~HFID,Credential~c,Description,ComputerName~p~CN/__Server/IPAddress
Get-Item|5|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Stream,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,Eku,ExpiringInDays
Get-Item|7|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Stream,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,Eku,ExpiringInDays
Get-ItemProperty|5|Path~0p,Name~1~PSProperty,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Get-ItemProperty|7|Path~0p,Name~1~PSProperty,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Get-ItemPropertyValue|5|Path~0p,Name~1~PSProperty,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Get-ItemPropertyValue|7|Path~0p,Name~1~PSProperty,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Get-Location|5|UseTransaction~s~usetx,StackName~p,PSProvider~p,PSDrive~p,Stack~s
Get-Location|7|StackName~p,PSProvider~p,PSDrive~p,Stack~s
Get-Process|5|Name~0p~ProcessName,InputObject~p,ComputerName~p~Cn,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~p~PID
Get-Process|7|Name~0p~ProcessName,InputObject~p,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~p~PID
Get-PSDrive|5|Name~0p,LiteralName~0p,UseTransaction~s~usetx,Scope~p,PSProvider~p
Get-PSDrive|7|Name~0p,LiteralName~0p,Scope~p,PSProvider~p
Get-PSProvider||PSProvider~0p
Get-Service|5|Name~0p~ServiceName,InputObject~p,DisplayName,Exclude,Include,ComputerName~p~Cn,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn
Get-Service|7|Name~0p~ServiceName,InputObject~p,DisplayName,Exclude,Include,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn
Get-TimeZone||Name~0p,ListAvailable~s,Id~p
Get-Transaction|5|
Get-WmiObject|5|Class~1~ClassName,Property~1,ThrottleLimit,AsJob~s,Credential~c,Filter,Authentication,ComputerName~~Cn,Impersonation,Namespace~~NS,Recurse~s,Authority,List~s,Locale,EnableAllPrivileges~s,Amended~s,DirectRead~s,Query
Invoke-Item|5w|Path~0p,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Invoke-Item|7w|Path~0p,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Invoke-WmiMethod|5w|Class~0,Name~1,ThrottleLimit,AsJob~s,InputObject~p,Credential~c,Authentication,ArgumentList~~Args,ComputerName~~Cn,Path,Impersonation,Namespace~~NS,Authority,Locale,EnableAllPrivileges~s
Join-Path|5|Path~0p~PSPath,ChildPath~1p,Credential~cp,UseTransaction~s~usetx,Resolve~s
Join-Path|7|Path~0p~PSPath,ChildPath~1p,AdditionalChildPath~2p,Credential~cp,Resolve~s
Limit-EventLog|5w|LogName~0~LN,ComputerName~~CN,RetentionDays~~MRD,OverflowAction~~OFA,MaximumSize
Move-Item|5w|Path~0p,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Move-Item|7w|Path~0p,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Move-ItemProperty|5w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Move-ItemProperty|7w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
New-EventLog|5|LogName~1~LN,Source~2~SRC,ComputerName~3~CN,CategoryResourceFile~~CRF,MessageResourceFile~~MRF,ParameterResourceFile~~PRF
New-Item|5w|Path~0p,Force~s,Credential~cp,Name~p,UseTransaction~s~usetx,Authentication,CertificateThumbprint,Port,UseSSL~s,ApplicationName,Options,ConnectionURI~u,SessionOption~~SO,ItemType~p~Type,Value~p~Target,OptionSet~~OS
New-Item|7w|Path~0p,Force~s,Credential~cp,Name~p,Authentication,CertificateThumbprint,Port,UseSSL~s,ApplicationName,Options,ConnectionURI~u,SessionOption~~SO,ItemType~p~Type,Value~p~Target,OptionSet~~OS
New-ItemProperty|5w|Path~0,Name~1p~PSProperty,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Value~p,PropertyType~p~Type
New-ItemProperty|7w|Path~0,Name~1p~PSProperty,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Value~p,PropertyType~p~Type
New-PSDrive|5w|Name~0p,PSProvider~1p,Root~2p,Credential~cp,UseTransaction~s~usetx,Description~p,Scope~p,Persist~sp
New-PSDrive|7w|Name~0p,PSProvider~1p,Root~2p,Credential~cp,Description~p,Scope~p,Persist~sp
New-Service|5w|Name~0~ServiceName,BinaryPathName~1,Credential~c,Description,DisplayName,StartupType,DependsOn
New-Service|7w|Name~0~ServiceName,BinaryPathName~1~Path,Credential~c,Description,DisplayName,SecurityDescriptorSddl~~sd,StartupType,DependsOn
New-WebServiceProxy|5|Uri~u0~WL/WSDL/Path,Class~1~FileName/FN,Namespace~2~NS,Credential~c~Cred,UseDefaultCredential~s~UDC
Pop-Location|5|PassThru~s,UseTransaction~s~usetx,StackName~p
Pop-Location|7|PassThru~s,StackName~p
Push-Location|5|Path~1p,PassThru~s,LiteralPath~p~PSPath,UseTransaction~s~usetx,StackName~p
Push-Location|7|Path~1p,PassThru~s,LiteralPath~p~PSPath/LP,StackName~p
Register-WmiEvent|5|Class~0,SourceIdentifier~100,Action~b101,Query~0,Credential~c,ComputerName~~Cn,Namespace~~NS,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,Timeout~~TimeoutMSec
Remove-Computer|5w|UnjoinDomainCredential~c0~Credential,PassThru~s,Force~s,Restart~s,LocalCredential~c,ComputerName~p,WorkgroupName
Remove-EventLog|5w|ComputerName~1~CN,LogName~0~LN,Source~~SRC
Remove-Item|5w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Stream,Recurse~s,DeleteKey~s
Remove-Item|7w|Path~0p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Stream,Recurse~s,DeleteKey~s
Remove-ItemProperty|5w|Path~0p,Name~1p~PSProperty,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Remove-ItemProperty|7w|Path~0p,Name~1p~PSProperty,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,InformationAction,InformationVariable
Remove-PSDrive|5w|Name~0p,LiteralName~0p,Force~s,UseTransaction~s~usetx,Scope~p,PSProvider~p
Remove-PSDrive|7w|Name~0p,LiteralName~0p,Force~s,Scope~p,PSProvider~p
Remove-Service|7w|Name~0p~ServiceName/SN,InputObject~p
Remove-WmiObject|5w|Class~0,ThrottleLimit,AsJob~s,InputObject~p,Credential~c,Authentication,ComputerName~~Cn,Path,Impersonation,Namespace~~NS,Authority,Locale,EnableAllPrivileges~s
Rename-Computer|5w|NewName~0p,PassThru~s,Force~s,Protocol,WsmanAuthentication,Restart~s,ComputerName~p,LocalCredential~c,DomainCredential~c
Rename-Computer|7w|NewName~0p,PassThru~s,Force~s,WsmanAuthentication,Restart~s,ComputerName~p,LocalCredential~c,DomainCredential~c
Rename-Item|5w|Path~0p,NewName~1p,PassThru~s,Force~s,Credential~cp,LiteralPath~p~PSPath/LP,UseTransaction~s~usetx
Rename-Item|7w|Path~0p,NewName~1p,PassThru~s,Force~s,Credential~cp,LiteralPath~p~PSPath/LP
Rename-ItemProperty|5w|Path~0p,Name~1p~PSProperty,NewName~2p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx
Rename-ItemProperty|7w|Path~0p,Name~1p~PSProperty,NewName~2p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP
Reset-ComputerMachinePassword|5w|Credential~c,Server
Resolve-Path|5|Path~0p,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Relative~s
Resolve-Path|7|Path~0p,Force~s,Credential~cp,LiteralPath~p~PSPath/LP,Relative~s,RelativeBasePath
Restart-Computer|5w|ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,ThrottleLimit,AsJob~s,Protocol,Wait~s,Impersonation,WsmanAuthentication,Timeout~~TimeoutSec,Delay,DcomAuthentication~~Authentication,Force~s~f,For
Restart-Computer|7w|ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Wait~s,WsmanAuthentication,Timeout~~TimeoutSec,Delay,Force~s~f,For
Restart-Service|w|InputObject~0p,Name~0p~ServiceName,PassThru~s,Force~s,DisplayName,Exclude,Include
Restore-Computer|5w|RestorePoint~0~SequenceNumber/SN/RP
Resume-Service|w|InputObject~0p,Name~0p~ServiceName,PassThru~s,DisplayName,Exclude,Include
Set-Clipboard|5w|Value~0p,Path~p,LiteralPath~p~PSPath,Append~s,AsHtml~s
Set-Clipboard|7w|PassThru~s,Append~s,Value~p,AsOSC52~s~ToLocalhost
Set-Content|5w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Encoding,Stream,NoNewline~s
Set-Content|7w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Encoding,Stream,NoNewline~s,AsByteStream~s
Set-Item|5w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Options,Type~p
Set-Item|7w|Path~0p,Value~1p,PassThru~s,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Options,Type~p
Set-ItemProperty|5w|Path~0p,Name~1p~PSProperty,Value~2p,PassThru~s,InputObject~p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Type~p
Set-ItemProperty|7w|Path~0p,Name~1p~PSProperty,Value~2p,PassThru~s,InputObject~p,Force~s,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,Type~p
Set-Location|5|Path~0p,PassThru~s,LiteralPath~p~PSPath,UseTransaction~s~usetx,StackName~p
Set-Location|7|Path~0p,PassThru~s,LiteralPath~p~PSPath/LP,StackName~p
Set-Service|5w|Name~0p~ServiceName/SN,PassThru~s,InputObject~p,Description,Status,DisplayName~~DN,ComputerName~p~cn,StartupType~~StartMode/SM/ST
Set-Service|7w|Name~0p~ServiceName/SN,InputObject~0p,PassThru~s,Force~s,Credential~c,Description,Status,DisplayName~~DN,SecurityDescriptorSddl~~sd,StartupType~~StartMode/SM/ST/StartType
Set-TimeZone|w|Name~0,InputObject~0p,PassThru~s,Id~p
Set-WmiInstance|5w|Class~0,ThrottleLimit,AsJob~s,InputObject~p,Credential~c,Authentication,ComputerName~~Cn,Path,Impersonation,Namespace~~NS,Authority,Locale,EnableAllPrivileges~s,Arguments~~Args/Property,PutType
Show-ControlPanelItem|5|Name~0p,InputObject~0p,CanonicalName
Show-EventLog|5|ComputerName~0~CN
Split-Path|5|Path~0p,Qualifier~s1p,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,Resolve~s,Parent~sp,NoQualifier~sp,Leaf~sp,IsAbsolute~s
Split-Path|7|Path~0p,Qualifier~s1p,Credential~cp,LiteralPath~p~PSPath/LP,Resolve~s,Parent~sp,Leaf~sp,NoQualifier~sp,IsAbsolute~s,LeafBase~sp,Extension~sp
Start-Process|5|FilePath~0~PSPath,ArgumentList~1~Args,PassThru~s,Wait~s,WorkingDirectory,Credential~c~RunAs,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle,UseNewEnvironment~s,Verb
Start-Process|7w|FilePath~0~PSPath/Path,ArgumentList~1~Args,PassThru~s,Wait~s,WorkingDirectory,Credential~c~RunAs,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle,UseNewEnvironment~s,Verb,Environment
Start-Service|w|InputObject~0p,Name~0p~ServiceName,PassThru~s,DisplayName,Exclude,Include
Start-Transaction|5w|Timeout~~TimeoutMins,Independent~s,RollbackPreference
Stop-Computer|5w|ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,ThrottleLimit,AsJob~s,Force~s,Protocol,Impersonation,WsmanAuthentication,DcomAuthentication~~Authentication
Stop-Computer|7w|ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Force~s,WsmanAuthentication
Stop-Process|w|Id~0p,InputObject~0p,PassThru~s,Force~s,Name~p~ProcessName
Stop-Service|w|InputObject~0p,Name~0p~ServiceName,PassThru~s,Force~s,DisplayName,Exclude,Include,NoWait~s
Suspend-Service|w|InputObject~0p,Name~0p~ServiceName,PassThru~s,DisplayName,Exclude,Include
Test-ComputerSecureChannel|5w|Credential~c,Server,Repair~s
Test-Connection|5|ComputerName~0p~CN/IPAddress/__SERVER/Server/Destination,Source~1~FCN/SRC,ThrottleLimit,AsJob~s,Credential~c,Protocol,Impersonation,WsmanAuthentication,Count,Delay,Quiet~s,DcomAuthentication~~Authentication,BufferSize~~Size/Bytes/BS,TimeToLive~~TTL
Test-Connection|7|TargetName~0p~ComputerName,IPv4~s,IPv6~s,Count,Detailed~s,Delay,Quiet~s,TcpPort,Source,BufferSize~~Size/Bytes/BS,TimeoutSeconds,Ping~s,ResolveDestination~s,MaxHops~~Ttl/TimeToLive/Hops,DontFragment~s,Repeat~s~Continuous,Traceroute~s,MtuSize~s~MtuSizeDetect
Test-Path|5|Path~0p,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath,UseTransaction~s~usetx,PathType~~Type,IsValid~s,OlderThan,NewerThan
Test-Path|7|Path~0p,Filter,Exclude,Include,Credential~cp,LiteralPath~p~PSPath/LP,PathType~~Type,IsValid~s,OlderThan,NewerThan
Undo-Transaction|5w|
Use-Transaction|5|TransactedScript~b0,UseTransaction~s~usetx
Wait-Process|5|Name~0p~ProcessName,Timeout~1~TimeoutSec,Id~0p~PID/ProcessId,InputObject~p
Wait-Process|7|Name~0p~ProcessName,Timeout~1~TimeoutSec,Id~0p~PID/ProcessId,PassThru~s,InputObject~p,Any~s
Write-EventLog|5|LogName~0~LN,Source~1~SRC,EntryType~3~ET,EventId~2~ID/EID,Message~4~MSG,ComputerName~~CN,Category,RawData~~RD
#Microsoft.PowerShell.Security
ConvertFrom-SecureString|5|SecureString~c0p,SecureKey~c1,Key
ConvertFrom-SecureString|7|SecureString~c0p,SecureKey~c1,Key,AsPlainText~s
ConvertTo-SecureString||String~0p,SecureKey~c1,AsPlainText~s1,Force~s2,Key
Get-Acl|5|Path~1p,Filter,Exclude,Include,LiteralPath~p~PSPath,UseTransaction~s~usetx,InputObject,Audit~s,AllCentralAccessPolicies~s
Get-Acl|7|Path~1p,Filter,Exclude,Include,LiteralPath~p~PSPath/LP,InputObject,Audit~s
Get-AuthenticodeSignature|5|FilePath~0p,LiteralPath~p~PSPath,Content~p,SourcePathOrExtension~p
Get-AuthenticodeSignature|7|FilePath~0p,LiteralPath~p~PSPath/LP,Content~p,SourcePathOrExtension~p
Get-CmsMessage||Content~0p,Path~1,LiteralPath~1
Get-Credential|5|Credential~c1,UserName~1,Message
Get-Credential|7|Credential~c1,UserName~1,Title,Message
Get-ExecutionPolicy||Scope~0p,List~s
Get-PfxCertificate|5|FilePath~0p,LiteralPath~p~PSPath
Get-PfxCertificate|7|FilePath~0p,LiteralPath~p~PSPath/LP,Password~c,NoPromptForPassword~s
New-FileCatalog|w|CatalogFilePath~0p,Path~1p,CatalogVersion
Protect-CmsMessage||To~0,Content~1p,OutFile~2,Path~1,LiteralPath~1
Set-Acl|5w|Path~0p,AclObject~1p,CentralAccessPolicy~2p,InputObject~0p,PassThru~s,Filter,Exclude,Include,LiteralPath~p~PSPath,UseTransaction~s~usetx,ClearCentralAccessPolicy~s
Set-Acl|7w|Path~0p,AclObject~1p,InputObject~0p,PassThru~s,Filter,Exclude,Include,LiteralPath~p~PSPath,ClearCentralAccessPolicy~s~PSPath/LP
Set-AuthenticodeSignature|5w|Certificate~1,FilePath~1p,Force~s,LiteralPath~p~PSPath,Content~p,SourcePathOrExtension~p,HashAlgorithm,IncludeChain,TimestampServer
Set-AuthenticodeSignature|7w|Certificate~1,FilePath~1p,Force~s,LiteralPath~p~PSPath/LP,Content~p,SourcePathOrExtension~p,HashAlgorithm,IncludeChain,TimestampServer
Set-ExecutionPolicy|w|ExecutionPolicy~0p,Scope~1p,Force~s
Test-FileCatalog|w|CatalogFilePath~0p,Path~1p,Detailed~s,FilesToSkip
Unprotect-CmsMessage||EventLogRecord~0p,To~1,Content~0p,Path~0,LiteralPath~0,IncludeContext~s
#Microsoft.PowerShell.ThreadJob
Start-ThreadJob|7|ScriptBlock~b0,FilePath~0,ThrottleLimit,InputObject~p,Name,InitializationScript~b,ArgumentList,StreamingHost
#Microsoft.PowerShell.Utility
Add-Member||NotePropertyMembers~0,NotePropertyName~0,NotePropertyValue~1,MemberType~0~Type,Name~1,Value~2,SecondValue~3,PassThru~s,InputObject~p,Force~s,TypeName
Add-Type|5|TypeDefinition~0,Name~0,MemberDefinition~1,Path~0,PassThru~s,LiteralPath~~PSPath,Namespace~~NS,Language,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~~OT,IgnoreWarnings~s,UsingNamespace~~Using,AssemblyName~~AN,CodeDomProvider~~Provider,CompilerParameters~~CP
Add-Type|7|TypeDefinition~0,Name~0,MemberDefinition~1,Path~0,PassThru~s,LiteralPath~~PSPath/LP,Namespace~~NS,Language,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~~OT,IgnoreWarnings~s,UsingNamespace~~Using,AssemblyName~~AN,CompilerOptions
Clear-Variable|w|Name~0p,PassThru~s,Force~s,Exclude,Include,Scope
Compare-Object||ReferenceObject~0,DifferenceObject~1p,PassThru~s,Culture,CaseSensitive~s,Property,SyncWindow,ExcludeDifferent~s,IncludeEqual~s
Convert-String|5|InputObject~p,Example~~E
ConvertFrom-CliXml|7|InputObject~0p
ConvertFrom-Csv||InputObject~0p,Delimiter~1,UseCulture~s,Header
ConvertFrom-Json|5|InputObject~0p
ConvertFrom-Json|7|InputObject~0p,Depth,NoEnumerate~s,AsHashtable~s,DateKind
ConvertFrom-Markdown|7|Path~0,InputObject~p,LiteralPath~~PSPath/LP,AsVT100EncodedString~s
ConvertFrom-SddlString|5|Sddl~0p,Type
ConvertFrom-SddlString|7|Sddl~0p,Type
ConvertFrom-String|5|InputObject~0p,Delimiter~~DEL,PropertyNames~~PN,TemplateFile~~TF,TemplateContent~~TC,IncludeExtent~s~IE,UpdateTemplate~s~UT
ConvertFrom-StringData|5|StringData~0p
ConvertFrom-StringData|7|StringData~0p,Delimiter~1
ConvertTo-CliXml|7|InputObject~0p,Depth
ConvertTo-Csv|5|InputObject~0p,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI
ConvertTo-Csv|7|InputObject~0p,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI,IncludeTypeInformation~s~ITI,QuoteFields~~QF,UseQuotes~~UQ,NoHeader~s
ConvertTo-Html|5|Property~0,Body~3,Head~1,Title~2,InputObject~p,As,CssUri~u~cu/uri,PostContent,PreContent,Fragment~s
ConvertTo-Html|7|Property~0,Body~3,Head~1,Title~2,InputObject~p,As,CssUri~u~cu/uri,PostContent,PreContent,Fragment~s,Meta,Charset,Transitional~s
ConvertTo-Json|5|InputObject~0p,Depth,Compress~s
ConvertTo-Json|7|InputObject~0p,Depth,Compress~s,EnumsAsStrings~s,AsArray~s,EscapeHandling
ConvertTo-Xml||InputObject~0p,Depth,As,NoTypeInformation~s
Debug-Runspace|5w|Runspace~0p,Name~0,Id~0,InstanceId~0
Debug-Runspace|7w|Runspace~0p,Name~0,Id~0,InstanceId~0,BreakAll~s
Disable-PSBreakpoint|5w|Breakpoint~0p,Id~0p,PassThru~s
Disable-PSBreakpoint|7w|Breakpoint~0p,Id~0p,PassThru~s,Runspace~p~RunspaceId
Disable-RunspaceDebug||RunspaceName~0,Runspace~0p,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0,AppDomainName~1
Enable-PSBreakpoint|5w|Id~0p,Breakpoint~0p,PassThru~s
Enable-PSBreakpoint|7w|Breakpoint~0p,Id~0p,PassThru~s,Runspace~p~RunspaceId
Enable-RunspaceDebug||BreakAll~s1,RunspaceName~0,Runspace~0p,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0,AppDomainName~1
Export-Alias|w|Path~0,Name~1p,PassThru~s,Force~s,Description,LiteralPath~p~PSPath/LP,Scope,NoClobber~s~NoOverwrite,Append~s,As
Export-Clixml|5w|Path~0,InputObject~p,Force~s,Encoding,NoClobber~s~NoOverwrite,Depth,LiteralPath~~PSPath
Export-Clixml|7w|Path~0,InputObject~p,Force~s,Encoding,NoClobber~s~NoOverwrite,Depth,LiteralPath~~PSPath/LP
Export-Csv|5w|Path~0,Delimiter~1,InputObject~p,Force~s,Encoding,NoClobber~s~NoOverwrite,Append~s,LiteralPath~~PSPath,UseCulture~s,NoTypeInformation~s~NTI
Export-Csv|7w|Path~0,Delimiter~1,InputObject~p,Force~s,Encoding,NoClobber~s~NoOverwrite,Append~s,LiteralPath~~PSPath/LP,UseCulture~s,NoTypeInformation~s~NTI,IncludeTypeInformation~s~ITI,QuoteFields~~QF,UseQuotes~~UQ,NoHeader~s
Export-FormatData|5|InputObject~p,Force~s,NoClobber~s~NoOverwrite,LiteralPath~~PSPath,Path~~FilePath,IncludeScriptBlock~s
Export-FormatData|7|InputObject~p,Force~s,NoClobber~s~NoOverwrite,LiteralPath~~PSPath/LP,Path~~FilePath,IncludeScriptBlock~s
Export-PSSession|5|Session~0,OutputModule~1~PSPath/ModuleName,CommandName~2~Name,FormatTypeName~3,Force~s,Encoding,ArgumentList~~Args,Certificate,AllowClobber~s,CommandType~~Type,Module~~PSSnapin,FullyQualifiedModule
Export-PSSession|7|OutputModule~1~PSPath/ModuleName,CommandName~2~Name,FormatTypeName~3,Session~0,Force~s,Encoding,ArgumentList~~Args,Certificate,AllowClobber~s,CommandType~~Type,Module~~PSSnapin,FullyQualifiedModule
Format-Custom||Property~0,InputObject~p,Force~s,Depth,View,GroupBy,ShowError~s,DisplayError~s,Expand
Format-Hex|5|Path~0,InputObject~p,Encoding,LiteralPath~~PSPath,Raw~s
Format-Hex|7|Path~0,InputObject~p,Encoding,LiteralPath~~PSPath/LP,Count,Raw~s,Offset
Format-List||Property~0,InputObject~p,Force~s,View,GroupBy,ShowError~s,DisplayError~s,Expand
Format-Table||Property~0,InputObject~p,Force~s,View,GroupBy,ShowError~s,DisplayError~s,Expand,AutoSize~s,RepeatHeader~s,HideTableHeaders~s,Wrap~s
Format-Wide||Property~0,InputObject~p,Force~s,View,GroupBy,ShowError~s,DisplayError~s,Expand,AutoSize~s,Column
Get-Alias||Name~0p,Exclude,Scope,Definition
Get-Culture|5|
Get-Culture|7|Name~p,ListAvailable~s,NoUserOverrides~s
Get-Date|5|Date~0p~LastWriteTime,Format,DisplayHint,Year,Month,Day,Hour,Minute,Second,Millisecond,UFormat
Get-Date|7|Date~0p~LastWriteTime,Format,DisplayHint,Year,Month,Day,Hour,Minute,Second,Millisecond,UFormat,AsUTC~s,UnixTimeSeconds~~UnixTime
Get-Error|7|Newest~0~Last,InputObject~p
Get-Event||SourceIdentifier~0p,EventIdentifier~0p~Id
Get-EventSubscriber||SourceIdentifier~0p,Force~s1,SubscriptionId~0p~Id
Get-FileHash|5|Path~0,LiteralPath~p~PSPath,Algorithm,InputStream
Get-FileHash|7|Path~0p,Algorithm~1,LiteralPath~0p~PSPath/LP,InputStream~0
Get-FormatData||TypeName~0,PowerShellVersion
Get-Host||
Get-MarkdownOption|7|
Get-Member||Name~0,InputObject~p,Force~s,View,Static~s,MemberType~~Type
Get-PSBreakpoint|5|Type~0p,Id~0p,Variable,Script~p,Command
Get-PSBreakpoint|7|Type~0p,Id~0p,Variable,Script~p,Runspace,Command
Get-PSCallStack||
Get-Random|5|Maximum~0,InputObject~0p,Count,Minimum,SetSeed
Get-Random|7|Maximum~0,InputObject~0p,Count,Minimum,SetSeed,Shuffle~s
Get-Runspace||Name~0,Id~0,InstanceId~0
Get-RunspaceDebug||RunspaceName~0,Runspace~0p,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0,AppDomainName~1
Get-SecureRandom|7|Maximum~0,InputObject~0p,Count,Minimum,Shuffle~s
Get-TraceSource||Name~0p
Get-TypeData||TypeName~0p
Get-UICulture||
Get-Unique|5|InputObject~p,AsString~s,OnType~s
Get-Unique|7|InputObject~p,AsString~s,CaseInsensitive~s,OnType~s
Get-Uptime|7|Since~s
Get-Variable||Name~0p,Exclude,Include,Scope,ValueOnly~s
Get-Verb|7|Verb~0p,Group~1p
Group-Object||Property~0,InputObject~p,Culture,CaseSensitive~s,AsString~s,NoElement~s,AsHashTable~s~AHT
Import-Alias|5w|Path~0p,PassThru~s,Force~s,LiteralPath~p~PSPath,Scope
Import-Alias|7w|Path~0p,PassThru~s,Force~s,LiteralPath~p~PSPath/LP,Scope
Import-Clixml|5|Path~0p,LiteralPath~p~PSPath,Skip,First,IncludeTotalCount~s
Import-Clixml|7|Path~0p,LiteralPath~p~PSPath/LP,Skip,First,IncludeTotalCount~s
Import-Csv|5|Path~0p,Delimiter~1,LiteralPath~p~PSPath,Encoding,UseCulture~s,Header
Import-Csv|7|Delimiter~1,Path~0p,LiteralPath~p~PSPath/LP,Encoding,UseCulture~s,Header
Import-LocalizedData||BindingVariable~0~Variable,UICulture~1,BaseDirectory,FileName,SupportedCommand
Import-PowerShellDataFile|5|Path~0,LiteralPath~p~PSPath/LP
Import-PowerShellDataFile|7|Path~0,SkipLimitCheck~0,LiteralPath~0p~PSPath/LP
Import-PSSession||CommandName~2~Name,FormatTypeName~3,Session~0,ArgumentList~~Args,Certificate,Prefix,DisableNameChecking~s,AllowClobber~s,CommandType~~Type,Module~~PSSnapin,FullyQualifiedModule
Invoke-Expression||Command~0p
Invoke-RestMethod|5|Uri~u0,PassThru~s,Credential~c,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,MaximumRedirection,Method,UseBasicParsing~s,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Proxy~u,ProxyUseDefaultCredentials~s,Body~p,ContentType,TransferEncoding,InFile,OutFile,TimeoutSec
Invoke-RestMethod|7|Uri~u0,PassThru~s,Credential~c,Authentication,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,SkipCertificateCheck~s,MaximumRedirection,UseBasicParsing~s,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body~p,ContentType,TransferEncoding,InFile,OutFile,HttpVersion,AllowUnencryptedAuthentication~s,SslProtocol,Token~c,ConnectionTimeoutSeconds~~TimeoutSec,OperationTimeoutSeconds,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRetryCount,PreserveAuthorizationOnRedirect~s,RetryIntervalSec,PreserveHttpMethodOnRedirect~s,UnixSocket,Form,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM,FollowRelLink~s~FL,MaximumFollowRelLink~~ML,ResponseHeadersVariable~~RHV,StatusCodeVariable
Invoke-WebRequest|5|Uri~u0,PassThru~s,Credential~c,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,MaximumRedirection,UseBasicParsing~s,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body~p,ContentType,TransferEncoding,InFile,OutFile,TimeoutSec
Invoke-WebRequest|7|Uri~u0,PassThru~s,Credential~c,Authentication,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,SkipCertificateCheck~s,MaximumRedirection,UseBasicParsing~s,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body~p,ContentType,TransferEncoding,InFile,OutFile,HttpVersion,AllowUnencryptedAuthentication~s,SslProtocol,Token~c,ConnectionTimeoutSeconds~~TimeoutSec,OperationTimeoutSeconds,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRetryCount,PreserveAuthorizationOnRedirect~s,RetryIntervalSec,PreserveHttpMethodOnRedirect~s,UnixSocket,Form,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM
Join-String|7|Property~0,Separator~1,InputObject~p,UseCulture~s,OutputPrefix~~op,OutputSuffix~~os,SingleQuote~s,DoubleQuote~s,FormatString
Measure-Command||Expression~b0,InputObject~p
Measure-Object|5|Property~0,InputObject~p,Sum~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s
Measure-Object|7|Property~0,InputObject~p,Sum~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s,StandardDeviation~s,AllStats~s
New-Alias|w|Name~0p,Value~1p,PassThru~s,Force~s,Description,Scope,Option
New-Event||SourceIdentifier~0,Sender~1,EventArguments~2,MessageData~3
New-Guid|5|
New-Guid|7|InputObject~p,Empty~s
New-Object||TypeName~0,ArgumentList~1~Args,ComObject~0,Property,Strict~s
New-TemporaryFile|w|
New-TimeSpan|5|Start~0p~LastWriteTime,End~1p,Days,Hours,Minutes,Seconds
New-TimeSpan|7|Start~0p~LastWriteTime,End~1p,Days,Hours,Minutes,Seconds,Milliseconds
New-Variable|w|Name~0p,Value~1p,PassThru~s,Force~s,Description,Scope,Option,Visibility
Out-File|5w|FilePath~0,Encoding~1,InputObject~p,Force~s,LiteralPath~p~PSPath,NoClobber~s~NoOverwrite,Append~s,NoNewline~s,Width
Out-File|7w|FilePath~0~Path,Encoding~1,InputObject~p,Force~s,LiteralPath~p~PSPath/LP,NoClobber~s~NoOverwrite,Append~s,NoNewline~s,Width
Out-GridView||PassThru~s,InputObject~p,Wait~s,Title,OutputMode
Out-Printer||Name~0~PrinterName,InputObject~p
Out-String|5|InputObject~p,Width,Stream~s
Out-String|7|InputObject~p,NoNewline~s,Width,Stream~s
Read-Host|5|Prompt~0,AsSecureString~s
Read-Host|7|Prompt~0,AsSecureString~s,MaskInput~s
Register-EngineEvent||SourceIdentifier~100,Action~b101,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount
Register-ObjectEvent||InputObject~0,EventName~1,SourceIdentifier~100,Action~b101,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount
Remove-Alias|7|Name~0p,Force~s,Scope
Remove-Event|w|SourceIdentifier~0,EventIdentifier~0p
Remove-PSBreakpoint|5w|Breakpoint~0p,Id~0p
Remove-PSBreakpoint|7w|Breakpoint~0p,Id~0p,Runspace~p~RunspaceId
Remove-TypeData|w|TypeName~0p,Path,TypeData~p
Remove-Variable|w|Name~0p,Force~s,Exclude,Include,Scope
Select-Object|5|Property~0,InputObject~p,Wait~s,Unique~s,First,Skip,Index,ExcludeProperty,ExpandProperty,Last,SkipLast
Select-Object|7|Property~0,InputObject~p,Wait~s,Unique~s,First,Skip,Index,ExcludeProperty,ExpandProperty,CaseInsensitive~s,Last,SkipLast,SkipIndex
Select-String|5|Pattern~0,Path~1p,InputObject~p,Exclude,Include,LiteralPath~p~PSPath,Encoding,CaseSensitive~s,Context,List~s,Quiet~s,SimpleMatch~s,NotMatch~s,AllMatches~s
Select-String|7|Pattern~0,Path~1p,InputObject~p,Exclude,Include,LiteralPath~p~PSPath/LP,Encoding,Raw~s,Culture,CaseSensitive~s,Context,List~s,Quiet~s,SimpleMatch~s,NotMatch~s,AllMatches~s,NoEmphasis~s
Select-Xml|5|XPath~0,Xml~1p~Node,Path~1p,LiteralPath~p~PSPath,Content~p,Namespace
Select-Xml|7|XPath~0,Xml~1p~Node,Path~1p,LiteralPath~p~PSPath/LP,Content~p,Namespace
Send-MailMessage|5|To~0,Subject~1~sub,Body~2,SmtpServer~3~ComputerName,Credential~c,Port,Priority,Attachments~p~PsPath,From,Bcc,BodyAsHtml~s~BAH,Encoding~~BE,Cc,DeliveryNotificationOption~~DNO,UseSsl~s
Send-MailMessage|7|Body~2p,SmtpServer~3p~ComputerName,Subject~1p~sub,To~0p,Credential~cp,Attachments~p~PsPath,UseSsl~sp,Port~p,Bcc~p,BodyAsHtml~sp~BAH,Encoding~p~BE,Cc~p,DeliveryNotificationOption~p~DNO,From~p,Priority~p,ReplyTo~p
Set-Alias|w|Name~0p,Value~1p,PassThru~s,Force~s,Description,Scope,Option
Set-Date|w|Date~0p,Adjust~0p,DisplayHint
Set-MarkdownOption|7|InputObject~0p,PassThru~s,Header1Color,Header2Color,Header3Color,Header4Color,Header5Color,Header6Color,Code,ImageAltTextForegroundColor,LinkForegroundColor,ItalicsForegroundColor,BoldForegroundColor,Theme
Set-PSBreakpoint|5|Column~2,Line~1,Script~0,Mode,Action~b,Command~~C,Variable~~V
Set-PSBreakpoint|7|Column~2,Line~1,Script~0,Mode,Action~b,Runspace,Command~~C,Variable~~V
Set-TraceSource|5|Name~0p,Option~1p,PassThru~s,Force~s,ListenerOption,Debugger~s,PSHost~s,FilePath~~PSPath,RemoveListener,RemoveFileListener
Set-TraceSource|7|Name~0p,Option~1p,PassThru~s,Force~s,ListenerOption,Debugger~s,PSHost~s,FilePath~~PSPath/Path,RemoveListener,RemoveFileListener
Set-Variable|w|Name~0p,Value~1p,PassThru~s,Force~s,Description,Exclude,Include,Scope,Option,Visibility
Show-Command||Name~0~CommandName,PassThru~s,Width,Height,NoCommonParameter~s,ErrorPopup~s
Show-Markdown|7|Path~0p,InputObject~p,LiteralPath~p~PSPath/LP,UseBrowser~s
Sort-Object|5|Property~0,InputObject~p,Culture,CaseSensitive~s,Unique~s,Descending~s
Sort-Object|7|Property~0,InputObject~p,Culture,CaseSensitive~s,Unique~s,Descending~s,Stable~s,Top,Bottom
Start-Sleep|5|Seconds~0p,Milliseconds~p
Start-Sleep|7|Seconds~0p,Milliseconds~p~ms,Duration~p~ts
Tee-Object|5|FilePath~0,InputObject~p,Append~s,LiteralPath~~PSPath,Variable
Tee-Object|7|FilePath~0~Path,Encoding~1,InputObject~p,Append~s,LiteralPath~~PSPath/LP,Variable
Test-Json|7|Json~0p,Schema~1,SchemaFile~1,Path~0p,LiteralPath~0p~PSPath/LP,Options
Trace-Command|5|Name~0,Option~2,Expression~b1,Command~1,InputObject~p,Force~s,ArgumentList~~Args,ListenerOption,Debugger~s,PSHost~s,FilePath~~PSPath
Trace-Command|7|Name~0,Option~2,Expression~b1,Command~1,InputObject~p,Force~s,ArgumentList~~Args,ListenerOption,Debugger~s,PSHost~s,FilePath~~PSPath/Path
Unblock-File|w|Path~0,LiteralPath~p~PSPath/LP
Unregister-Event|w|SourceIdentifier~0p,SubscriptionId~0p,Force~s
Update-FormatData|w|AppendPath~0p~PSPath/Path,PrependPath
Update-List||Property~0,InputObject~p,Add,Remove,Replace
Update-TypeData|w|AppendPath~0p~PSPath/Path,TypeData~0p,Force~s,PrependPath,Value,MemberType,MemberName,SecondValue,TypeConverter,TypeAdapter,SerializationMethod,TargetTypeForDeserialization,SerializationDepth,DefaultDisplayProperty,InheritPropertySerializationSet,StringSerializationSource,DefaultDisplayPropertySet,DefaultKeyPropertySet,PropertySerializationSet,TypeName~p
Wait-Debugger||
Wait-Event||SourceIdentifier~0p,Timeout~~TimeoutSec
Write-Debug||Message~0p~Msg
Write-Error|5|Message~0p~Msg,Category,ErrorId,TargetObject,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType,Exception,ErrorRecord
Write-Error|7|Message~0p~Msg,Exception~0,ErrorRecord~0,Category,ErrorId,TargetObject,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType
Write-Host|5|NoNewline~s,Object,Separator,ForegroundColor,BackgroundColor
Write-Host|7|NoNewline~s,Object,Separator,ForegroundColor,BackgroundColor
Write-Information|5|MessageData~0~Msg,Tags~1
Write-Information|7|MessageData~0p~Msg/Message,Tags~1
Write-Output||InputObject~0p,NoEnumerate~s
Write-Progress|5|Activity~0,Status~1,Id~2,PercentComplete,SecondsRemaining,CurrentOperation,ParentId,Completed~s,SourceId
Write-Progress|7|Activity~0,Status~1,Id~2,PercentComplete,SecondsRemaining,CurrentOperation,ParentId,Completed~s,SourceId
Write-Verbose||Message~0p~Msg
Write-Warning||Message~0p~Msg
#Microsoft.Windows.Bcd.Cmdlets
Copy-BcdEntry|w|SourceEntryId~0,SourceEntry~0,Force~s,Description,SourceStore,TargetStore
Disable-BcdElementBootDebug|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Disable-BcdElementBootEms|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Disable-BcdElementDebug|w|Id~0p~Identifier,Entry~0p,Force~s,Store
Disable-BcdElementEms|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Disable-BcdElementEventLogging|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Disable-BcdElementHypervisorDebug|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Enable-BcdElementBootDebug|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Enable-BcdElementBootEms|w|Id~0p,Store~1,Entry~0p,Force~s
Enable-BcdElementDebug|w|Id~0p~Identifier,Entry~0p,Force~s,Store
Enable-BcdElementEms|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Enable-BcdElementEventLogging|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Enable-BcdElementHypervisorDebug|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Export-BcdStore|w|Path~0p,Force~s
Get-BcdEntry|w|Id~0p~Identifier,Store~1
Get-BcdEntryDebugSettings|w|Store~0p
Get-BcdEntryHypervisorSettings|w|Store~0p
Get-BcdStore|w|Path~0p
Import-BcdStore|w|Path~0p,Force~s,NoClean~s
New-BcdEntry|w|Id~0p~Identifier,Store~1,Force~s,Description,Application,Device~s,Inherit
New-BcdStore|w|Path~0p,Force~s
Remove-BcdElement|w|Element~0p,Id~1~Identifier,Store~2,Entry~1,Force~s
Remove-BcdEntry|w|Id~0p~Identifier,Store~1,Entry~0,Force~s
Set-BcdBootDefault|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s
Set-BcdBootDisplayOrder|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s,Remove~s,AddFirst~s,AddLast~s
Set-BcdBootSequence|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s,Remove~s,AddFirst~s,AddLast~s
Set-BcdBootTimeout|w|Value~0,Store~1,Force~s
Set-BcdBootToolsDisplayOrder|w|Id~0p~Identifier,Store~1,Entry~0p,Force~s,Remove~s,AddFirst~s,AddLast~s
Set-BcdDebugSettings||Store~0p,Force~s,Port,Key,Channel,Baudrate,DebugPort,Serial~s,HostIp,Net~s,Ieee1394~s,StartPolicy,NoUserModeExceptions~s~NoUmex,NoDhcp~s,NewKey~s,Usb~s,TargetName,Local~s
Set-BcdElement|w|Element~0p,Id~1~Identifier,Store~2,Entry~1,Force~s,Type,Device
Set-BcdHypervisorSettings|w|Store~0p,Force~s,Port,Channel,Baudrate,DebugPort,Serial~s,Ieee1394~s,HostIp,Net~s
#Microsoft.WSMan.Management
Connect-WSMan||ComputerName~0~cn,Port,CertificateThumbprint,UseSSL~s,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,OptionSet~~os,ConnectionURI~u
Disable-WSManCredSSP||Role~0
Disconnect-WSMan||ComputerName~0
Enable-WSManCredSSP||DelegateComputer~1,Role~0,Force~s
Get-WSManCredSSP||
Get-WSManInstance||ResourceURI~u0p~RURI,Filter,Port,CertificateThumbprint,ComputerName~~CN,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,ConnectionURI~u~CURI/CU,Dialect~u,Fragment,SessionOption~~SO,Shallow~s,OptionSet~p~OS,SelectorSet,UseSSL~s~SSL,BasePropertiesOnly~s~UBPO/Base,Enumerate~s,Associations~s,ReturnType~~RT
Invoke-WSManAction|5|Action~1,SelectorSet~2p,ResourceURI~u0p~ruri,CertificateThumbprint,Port,UseSSL~s,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,ConnectionURI~u~CURI/CU,ValueSet,FilePath,OptionSet~p~os
Invoke-WSManAction|7|Action~1,SelectorSet~2p,ResourceURI~u0p~ruri,CertificateThumbprint,Port,UseSSL~s,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,ConnectionURI~u~CURI/CU,ValueSet,FilePath~~Path,OptionSet~p~os
New-WSManInstance|5|ResourceURI~u0~ruri,SelectorSet~1p,Port,CertificateThumbprint,UseSSL~s,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,OptionSet~~os,ConnectionURI~u~CURI/CU,ValueSet,FilePath
New-WSManInstance|7|ResourceURI~u0~ruri,SelectorSet~1p,Port,CertificateThumbprint,UseSSL~s,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,OptionSet~~os,ConnectionURI~u~CURI/CU,ValueSet,FilePath~~Path
New-WSManSessionOption||ProxyCredential~c,ProxyAuthentication,NoEncryption~s,ProxyAccessType,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,OperationTimeout~~OperationTimeoutMSec,UseUTF16~s,SPNPort
Remove-WSManInstance||ResourceURI~u0~ruri,SelectorSet~1p,Port,CertificateThumbprint,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,OptionSet~~os,ConnectionURI~u,UseSSL~s~ssl
Set-WSManInstance|5|ResourceURI~u0~ruri,SelectorSet~1p,Port,CertificateThumbprint,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,OptionSet~~os,ConnectionURI~u,FilePath~p,Dialect~u,Fragment,UseSSL~s~ssl,ValueSet~p
Set-WSManInstance|7|ResourceURI~u0~ruri,SelectorSet~1p,Port,CertificateThumbprint,ApplicationName,Credential~cp~cred/c,Authentication~~auth/am,SessionOption~~so,ComputerName~~cn,OptionSet~~os,ConnectionURI~u,Dialect~u,Fragment,UseSSL~s~ssl,ValueSet~p,FilePath~p~Path
Set-WSManQuickConfig||Force~s,UseSSL~s,SkipNetworkProfileCheck~s
Test-WSMan||ComputerName~0p~cn,Port,CertificateThumbprint,UseSSL~s,ApplicationName,Authentication~~auth/am,Credential~cp~cred/c
#NetAdapter
Disable-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc
Disable-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DisplayName,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,ComponentID,AllBindings~s
Disable-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s
Disable-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,EncapsulationType
Disable-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s
Disable-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc
Enable-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DisplayName,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,ComponentID,AllBindings~s
Enable-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s
Enable-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,EncapsulationType
Enable-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s
Enable-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s
Get-NetAdapter||Name~0~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceIndex~p~ifIndex,InterfaceDescription~p~ifDesc,Physical~s
Get-NetAdapterAdvancedProperty||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~~ifDesc/InstanceID,AllProperties~s,RegistryKeyword~p~RegKey,DisplayName~p~DispN
Get-NetAdapterBinding||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,DisplayName,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,ComponentID,AllBindings~s
Get-NetAdapterChecksumOffload||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterDataPathConfiguration||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Profile~p,ProfileSource
Get-NetAdapterEncapsulatedPacketTaskOffload||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterHardwareInfo||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterIPsecOffload||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterLso||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterPowerManagement||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterQos||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterRdma||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterRsc||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,IPv4OperationalState~p,IPv6OperationalState~p,IPv4FailureReason~p,IPv6FailureReason~p
Get-NetAdapterRss||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterSriov||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterSriovVf||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,SwitchID,FunctionID~~VfID/Id
Get-NetAdapterStatistics||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterUso||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterVmq||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterVmqQueue||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Id
Get-NetAdapterVPort||Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,SwitchID,VPortID~~Id,FunctionID~~VfID,PhysicalFunction~s~PF
New-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,RegistryValue~p,RegistryKeyword~p,RegistryDataType~p
Remove-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,NoRestart~s,InterfaceDescription~~ifDesc/InstanceID,RegistryKeyword~p~RegKey,AllProperties~s
Rename-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,NewName~1,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc
Reset-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,NoRestart~s,InterfaceDescription~~ifDesc/InstanceID,DisplayName~p~DispN
Restart-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc
Set-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,NoRestart~s,InterfaceDescription~p~ifDesc,VlanID,MacAddress~~LinkLayerAddress
Set-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,NoRestart~s,InterfaceDescription~~ifDesc/InstanceID,DisplayName~p~DispN,RegistryKeyword~p~RegKey,AllProperties~s,RegistryValue~p,DisplayValue~p
Set-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DisplayName,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,ComponentID,AllBindings~s
Set-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IpIPv4Enabled,TcpIPv4Enabled,TcpIPv6Enabled,UdpIPv4Enabled,UdpIPv6Enabled
Set-NetAdapterDataPathConfiguration|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Profile
Set-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,NvgreEncapsulatedPacketTaskOffloadEnabled,VxlanEncapsulatedPacketTaskOffloadEnabled,VxlanUDPPortNumber
Set-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,NoRestart~s
Set-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled,V1IPv4Enabled
Set-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,ArpOffload,D0PacketCoalescing,DeviceSleepOnDisconnect,NSOffload,RsnRekeyOffload,SelectiveSuspend,WakeOnMagicPacket,WakeOnPattern
Set-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,Enabled~p
Set-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,NoRestart~s
Set-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled
Set-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,NoRestart~s,Profile,BaseProcessorGroup~~BaseG,BaseProcessorNumber~~BaseN,MaxProcessorNumber~~MaxN,MaxProcessors~~Max,NumberOfReceiveQueues,MaxProcessorGroup~~MaxG,NumaNode
Set-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,NoRestart~s,NumVFs~~Vf
Set-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled
Set-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,IncludeHidden~s,InterfaceDescription~p~ifDesc/InstanceID,Enabled,NoRestart~s,BaseProcessorGroup~~BaseG,BaseProcessorNumber~~BaseN,MaxProcessors~~Max,MaxProcessorNumber~~MaxN,NumaNode~~NumaN
#NetConnection
Get-NetConnectionProfile||ThrottleLimit,AsJob~s,CimSession~~Session,Name,InterfaceIndex~p,InterfaceAlias~p,NetworkCategory,IPv4Connectivity,IPv6Connectivity
Set-NetConnectionProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Name,InterfaceIndex~p,InterfaceAlias~p,IPv4Connectivity,IPv6Connectivity,NetworkCategory
#NetSecurity
Copy-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,NewName,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,NewPolicyStore,NewGPOSession,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Copy-NetIPsecMainModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecMainModeRule~p,NewPolicyStore,NewGPOSession,MaxMinutes,MaxSessions,ForceDiffieHellman
Copy-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,NewName,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,NewPolicyStore,NewGPOSession,AssociatedNetIPsecMainModeCryptoSet~p
Copy-NetIPsecPhase1AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName,AssociatedNetIPsecMainModeRule~p,NewPolicyStore,NewGPOSession
Copy-NetIPsecPhase2AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName,NewPolicyStore,NewGPOSession
Copy-NetIPsecQuickModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName,NewPolicyStore,NewGPOSession,PerfectForwardSecrecyGroup~~PfsGroup
Copy-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,NewName,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,NewPolicyStore,NewGPOSession,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
Disable-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Direction,Action,Name~~ID,InputObject,VMCreatorId,EnforcementStatus
Disable-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Disable-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet~p
Disable-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
Enable-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Direction,Action,Name~~ID,InputObject,VMCreatorId,EnforcementStatus
Enable-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Enable-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet~p
Enable-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
Find-NetIPsecRule||ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,RemoteAddress,LocalAddress,RemotePort,LocalPort
Get-DAPolicyChange||Servers~0,Domains~1,DisplayName~2,PolicyStore~3,PSLocation~4,EndpointType~5,DnsServers~6
Get-NetFirewallAddressFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule~p,AssociatedNetIPsecMainModeRule~p,AssociatedNetFirewallRule~p
Get-NetFirewallApplicationFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetFirewallRule~p,Program,Package
Get-NetFirewallDynamicKeywordAddress||Id~0,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,AllAutoResolve~s,AllNonAutoResolve~s
Get-NetFirewallHyperVPort||ThrottleLimit,AsJob~s,CimSession~~Session,All~s
Get-NetFirewallHyperVProfile||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,Profile,Name~~VMCreatorId
Get-NetFirewallHyperVRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Direction,Action,Name~~ID,VMCreatorId,EnforcementStatus
Get-NetFirewallHyperVVMCreator||ThrottleLimit,AsJob~s,CimSession~~Session,All~s
Get-NetFirewallHyperVVMSetting||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,Name~~VMCreatorId
Get-NetFirewallInterfaceFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule~p,AssociatedNetFirewallRule~p
Get-NetFirewallInterfaceTypeFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule~p,AssociatedNetFirewallRule~p,InterfaceType
Get-NetFirewallPortFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,Protocol,AssociatedNetIPsecRule~p,AssociatedNetFirewallRule~p,DynamicTarget~~DynamicTransport
Get-NetFirewallProfile||Name~0~Profile,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule~p,AssociatedNetIPsecMainModeRule~p,AssociatedNetFirewallRule~p
Get-NetFirewallRule||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Get-NetFirewallSecurityFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,Authentication,AssociatedNetFirewallRule~p,Encryption,OverrideBlockRules,LocalUser,RemoteUser,RemoteMachine
Get-NetFirewallServiceFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetFirewallRule~p,Service
Get-NetFirewallSetting||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession
Get-NetIPsecDospSetting||Name~0,ThrottleLimit,AsJob~s,CimSession~~Session,All~s
Get-NetIPsecMainModeCryptoSet||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecMainModeRule~p,MaxMinutes,MaxSessions,ForceDiffieHellman
Get-NetIPsecMainModeRule||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet~p
Get-NetIPsecMainModeSA||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,All~s,AssociatedNetIPsecQuickModeSA~p
Get-NetIPsecPhase1AuthSet||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,AssociatedNetIPsecMainModeRule~p
Get-NetIPsecPhase2AuthSet||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p
Get-NetIPsecQuickModeCryptoSet||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,PerfectForwardSecrecyGroup~~PfsGroup
Get-NetIPsecQuickModeSA||Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,All~s,AssociatedNetIPsecMainModeSA~p
Get-NetIPsecRule||IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
New-NetFirewallDynamicKeywordAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,Id,Addresses,Keyword,AutoResolve
New-NetFirewallHyperVProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,Profile~s
New-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,DisplayName,Enabled,Protocol,Direction,Action,Name~~ID,VMCreatorId,RulePriority,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Profiles
New-NetFirewallHyperVVMSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,LoopbackEnabled,AllowHostPolicyMerge
New-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Enabled,Protocol,Authentication,Direction,Action,Name~~ID,Profile,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,RemoteAddress,LocalAddress,RemotePort,Platform,LocalPort,InterfaceType,Encryption,Service,InterfaceAlias,DynamicTarget~~DynamicTransport,Program,Package,LocalUser,RemoteUser,RemoteMachine,OverrideBlockRules,IcmpType,RemoteDynamicKeywordAddresses
New-NetIPsecAuthProposal||Cert~s2,Health~s2,Machine~s1,User~s1,Anonymous~s1,Kerberos~s2,Ntlm~s2,PreSharedKey~2~PSK,Authority,SubjectName,AccountMapping~s,AuthorityType,ExtendedKeyUsage~~EKUs,ExcludeCAName~s,FollowRenewal~s,SelectionCriteria~s,Signing,SubjectNameType,Thumbprint,ValidationCriteria~s,Proxy
New-NetIPsecDospSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name,StateIdleTimeoutSeconds,PerIPRateLimitQueueIdleTimeoutSeconds,IpV6IPsecUnauthDscp,IpV6IPsecUnauthRateLimitBytesPerSec,IpV6IPsecUnauthPerIPRateLimitBytesPerSec,IpV6IPsecAuthDscp,IpV6IPsecAuthRateLimitBytesPerSec,IcmpV6Dscp,IcmpV6RateLimitBytesPerSec,IpV6FilterExemptDscp,IpV6FilterExemptRateLimitBytesPerSec,DefBlockExemptDscp,DefBlockExemptRateLimitBytesPerSec,MaxStateEntries,MaxPerIPRateLimitQueues,EnabledKeyingModules,FilteringFlags,PublicInterfaceAliases,PrivateInterfaceAliases,PublicV6Address,PrivateV6Address
New-NetIPsecMainModeCryptoProposal||Encryption,KeyExchange,Hash
New-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,MaxMinutes,MaxSessions,ForceDiffieHellman,Default~s
New-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Enabled,Phase1AuthSet,Name~~ID,Profile,MainModeCryptoSet,RemoteAddress,LocalAddress,Platform
New-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,Default~s
New-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,Default~s
New-NetIPsecQuickModeCryptoProposal||MaxMinutes,Encryption,AHHash,ESPHash,MaxKiloBytes,Encapsulation
New-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,PerfectForwardSecrecyGroup~~PfsGroup,Default~s
New-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Enabled,Protocol,Phase1AuthSet,User,Mode,Profile,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,RemoteAddress,LocalAddress,RemotePort,Platform,LocalPort,InterfaceType,InterfaceAlias,IPsecRuleName~p~ID/Name,LocalTunnelEndpoint,RemoteTunnelEndpoint,TunnelType
Open-NetGPO||PolicyStore~0,ThrottleLimit,AsJob~s,CimSession~~Session,DomainController
Remove-NetFirewallDynamicKeywordAddress|w|Id~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,All~s,AllAutoResolve~s,AllNonAutoResolve~s
Remove-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Direction,Action,Name~~ID,InputObject,VMCreatorId,EnforcementStatus
Remove-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Remove-NetIPsecDospSetting|w|Name~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,All~s
Remove-NetIPsecMainModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecMainModeRule~p,MaxMinutes,MaxSessions,ForceDiffieHellman
Remove-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet~p
Remove-NetIPsecMainModeSA|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,All~s,AssociatedNetIPsecQuickModeSA~p
Remove-NetIPsecPhase1AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,AssociatedNetIPsecMainModeRule~p
Remove-NetIPsecPhase2AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p
Remove-NetIPsecQuickModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,PerfectForwardSecrecyGroup~~PfsGroup
Remove-NetIPsecQuickModeSA|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,All~s,AssociatedNetIPsecMainModeSA~p
Remove-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
Rename-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,NewName,Direction,Action,Name~~ID,InputObject,VMCreatorId,EnforcementStatus
Rename-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,NewName,Direction,Action,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter~p,AssociatedNetFirewallSecurityFilter~p,AssociatedNetFirewallServiceFilter~p
Rename-NetIPsecMainModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecMainModeRule~p,MaxMinutes,MaxSessions,ForceDiffieHellman
Rename-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,NewName,AssociatedNetIPsecPhase1AuthSet~p,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet~p
Rename-NetIPsecPhase1AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName,AssociatedNetIPsecMainModeRule~p
Rename-NetIPsecPhase2AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName
Rename-NetIPsecQuickModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule~p,NewName,PerfectForwardSecrecyGroup~~PfsGroup
Rename-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,NewName,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p
Save-NetGPO||GPOSession~0,ThrottleLimit,AsJob~s,CimSession~~Session
Set-NetFirewallAddressFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,LocalAddress~~LocalIP,RemoteAddress~~RemoteIP
Set-NetFirewallApplicationFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,Program,Package
Set-NetFirewallHyperVProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,Profile~s
Set-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,DisplayName,Enabled,Protocol,Direction,Action,Name~~ID,NewDisplayName,InputObject,VMCreatorId,RulePriority,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Profiles
Set-NetFirewallHyperVVMSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Enabled,InputObject,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,LoopbackEnabled,AllowHostPolicyMerge
Set-NetFirewallInterfaceFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,InterfaceAlias
Set-NetFirewallInterfaceTypeFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,InterfaceType
Set-NetFirewallPortFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,Protocol,RemotePort,LocalPort,DynamicTarget~~DynamicTransport,IcmpType
Set-NetFirewallProfile|w|Name~0~Profile,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,All~s,GPOSession,Enabled,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,AllowInboundRules,AllowLocalIPsecRules,AllowUserApps,AllowUserPorts,AllowUnicastResponseToMulticast,NotifyOnListen,EnableStealthModeForIPsec,LogFileName,LogMaxSizeKilobytes,LogAllowed,LogBlocked,LogIgnored,DisabledInterfaceAliases
Set-NetFirewallRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,Enabled,Group,DisplayGroup,Protocol,Authentication,Direction,Action,Profile,NewDisplayName,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,RemoteAddress,LocalAddress,RemotePort,Platform,LocalPort,InterfaceType,Encryption,Service,InterfaceAlias,DynamicTarget~~DynamicTransport,Program,Package,LocalUser,RemoteUser,RemoteMachine,OverrideBlockRules,IcmpType,RemoteDynamicKeywordAddresses
Set-NetFirewallSecurityFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,Authentication,Encryption,OverrideBlockRules,LocalUser,RemoteUser,RemoteMachine
Set-NetFirewallServiceFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,Service
Set-NetFirewallSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,Exemptions,EnableStatefulFtp,EnableStatefulPptp,RemoteMachineTransportAuthorizationList,RemoteMachineTunnelAuthorizationList,RemoteUserTransportAuthorizationList,RemoteUserTunnelAuthorizationList,RequireFullAuthSupport,CertValidationLevel,AllowIPsecThroughNAT,MaxSAIdleTimeSeconds,KeyEncoding,EnablePacketQueuing
Set-NetIPsecDospSetting|w|Name~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,StateIdleTimeoutSeconds,PerIPRateLimitQueueIdleTimeoutSeconds,IpV6IPsecUnauthDscp,IpV6IPsecUnauthRateLimitBytesPerSec,IpV6IPsecUnauthPerIPRateLimitBytesPerSec,IpV6IPsecAuthDscp,IpV6IPsecAuthRateLimitBytesPerSec,IcmpV6Dscp,IcmpV6RateLimitBytesPerSec,IpV6FilterExemptDscp,IpV6FilterExemptRateLimitBytesPerSec,DefBlockExemptDscp,DefBlockExemptRateLimitBytesPerSec,MaxStateEntries,MaxPerIPRateLimitQueues,EnabledKeyingModules,FilteringFlags,PublicInterfaceAliases,PrivateInterfaceAliases,PublicV6Address,PrivateV6Address
Set-NetIPsecMainModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,NewDisplayName,Proposal,MaxMinutes,MaxSessions,ForceDiffieHellman
Set-NetIPsecMainModeRule|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,DisplayGroup,Phase1AuthSet,Profile,NewDisplayName,MainModeCryptoSet,RemoteAddress,LocalAddress,Platform
Set-NetIPsecPhase1AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,NewDisplayName,Proposal
Set-NetIPsecPhase2AuthSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,NewDisplayName,Proposal
Set-NetIPsecQuickModeCryptoSet|w|Name~0~ID,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,NewDisplayName,Proposal,PerfectForwardSecrecyGroup~~PfsGroup
Set-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,DisplayGroup,Protocol,Phase1AuthSet,User,Mode,Profile,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,NewDisplayName,RemoteAddress,LocalAddress,RemotePort,Platform,LocalPort,InterfaceType,InterfaceAlias,LocalTunnelEndpoint,RemoteTunnelEndpoint
Show-NetFirewallRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession
Show-NetIPsecRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession
Sync-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,Enabled,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter~p,AssociatedNetFirewallProfile~p,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter~p,AssociatedNetFirewallInterfaceTypeFilter~p,AssociatedNetFirewallPortFilter~p,AssociatedNetIPsecPhase1AuthSet~p,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,AssociatedNetIPsecPhase2AuthSet~p,AssociatedNetIPsecQuickModeCryptoSet~p,Servers,Domains,EndpointType,AddressType,DnsServers
Update-NetFirewallDynamicKeywordAddress||ThrottleLimit,AsJob~s,CimSession~~Session,Id,Addresses,Append
Update-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,GPOSession,IPsecRuleName~p~ID/Name,Action~p,IPv6Addresses~p,IPv4Addresses~p,EndpointType~p
#NetTCPIP
Find-NetRoute||ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex,LocalIPAddress,RemoteIPAddress
Get-NetCompartment||ThrottleLimit,AsJob~s,CimSession~~Session,CompartmentId
Get-NetIPAddress||IPAddress~0p~LocalAddress,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,Type,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,AssociatedIPInterface~p,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState
Get-NetIPConfiguration||InterfaceAlias~1p~ifAlias,InterfaceIndex~p~ifIndex,Detailed~s,AllCompartments~s~IncludeAllCompartments,CompartmentId~p,CimSession~p~PSComputerName/ComputerName,All~s~IncludeAllInterfaces
Get-NetIPInterface||InterfaceAlias~0p~ifAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,IncludeAllCompartments~s,CompartmentId,InterfaceMetric,Forwarding,ClampMss,Advertising,NlMtuBytes,NeighborUnreachabilityDetection,BaseReachableTimeMs~~BaseReachableTime,RetransmitTimeMs~~RetransmitTime,DadTransmits,DadRetransmitTimeMs~~DadRetransmitTime,RouterDiscovery,ManagedAddressConfiguration,OtherStatefulConfiguration,WeakHostSend,WeakHostReceive,IgnoreDefaultRoutes,AdvertisedRouterLifetime,AdvertiseDefaultRoute,CurrentHopLimit,ForceArpNdWolPattern,DirectedMacWolPattern,EcnMarking,Dhcp,AutomaticMetric,NeighborDiscoverySupported,ReachableTimeMs~~ReachableTime,ConnectionState,AssociatedRoute~p,AssociatedIPAddress~p,AssociatedNeighbor~p,AssociatedAdapter~p
Get-NetIPv4Protocol||ThrottleLimit,AsJob~s,CimSession~~Session,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,IGMPLevel~~MldLevel,IGMPVersion~~MldVersion,MinimumMtu
Get-NetIPv6Protocol||ThrottleLimit,AsJob~s,CimSession~~Session,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,MldLevel,MldVersion,UseTemporaryAddresses,MaxTemporaryDadAttempts~~MaxDadAttempts,MaxTemporaryValidLifetime~~MaxValidLifetime,MaxTemporaryPreferredLifetime~~MaxPreferredLifetime,TemporaryRegenerateTime~~RegenerateTime,MaxTemporaryDesyncTime~~MaxRandomTime
Get-NetNeighbor||IPAddress~0,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,State,AssociatedIPInterface~p,LinkLayerAddress
Get-NetOffloadGlobalSetting||ThrottleLimit,AsJob~s,CimSession~~Session,ReceiveSideScaling,ReceiveSegmentCoalescing,Chimney,TaskOffload,NetworkDirect,NetworkDirectAcrossIPSubnets,PacketCoalescingFilter
Get-NetPrefixPolicy||Prefix~0,ThrottleLimit,AsJob~s,CimSession~~Session,Precedence,Label
Get-NetRoute||DestinationPrefix~0,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Protocol,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,State,ValidLifetime,PreferredLifetime,CompartmentId,AssociatedIPInterface~p,NextHop,Publish,RouteMetric,InterfaceMetric
Get-NetTCPConnection||LocalAddress~0p~IPAddress,LocalPort~1,ThrottleLimit,AsJob~s,CimSession~~Session,State,RemoteAddress,RemotePort,OwningProcess,CreationTime,AppliedSetting,OffloadState
Get-NetTCPSetting||SettingName~0,ThrottleLimit,AsJob~s,CimSession~~Session,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts,MinRtoMs~~MinRto,InitialCongestionWindowMss~~InitialCongestionWindow,CongestionProvider,CwndRestart,DelayedAckTimeoutMs~~DelayedAckTimeout,DelayedAckFrequency,MemoryPressureProtection,AutoTuningLevelLocal,EcnCapability,Timestamps,InitialRtoMs~~InitialRto,ScalingHeuristics,AutomaticUseCustom,NonSackRttResiliency,ForceWS,MaxSynRetransmissions,AutoReusePortRangeStartPort,AutoReusePortRangeNumberOfPorts,AutoTuningLevelGroupPolicy,AutoTuningLevelEffective,AssociatedTransportFilter~p
Get-NetTransportFilter||ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix,AssociatedTCPSetting~p
Get-NetUDPEndpoint||LocalAddress~0p~IPAddress,LocalPort~1,ThrottleLimit,AsJob~s,CimSession~~Session,OwningProcess,CreationTime
Get-NetUDPSetting||DynamicPortRangeStartPort~0,DynamicPortRangeNumberOfPorts~1,ThrottleLimit,AsJob~s,CimSession~~Session
New-NetIPAddress|w|IPAddress~0p~LocalAddress,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,Type,ValidLifetime,PreferredLifetime,PrefixLength,SkipAsSource,DefaultGateway
New-NetNeighbor|w|IPAddress~0,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,State,LinkLayerAddress
New-NetRoute|w|DestinationPrefix~0,ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Protocol,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,ValidLifetime,PreferredLifetime,NextHop,Publish,RouteMetric
New-NetTransportFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix
Remove-NetIPAddress|w|IPAddress~0p~LocalAddress,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,Type,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState,DefaultGateway
Remove-NetNeighbor|w|IPAddress~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,State,AssociatedIPInterface~p,LinkLayerAddress
Remove-NetRoute|w|DestinationPrefix~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,Protocol,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,State,ValidLifetime,PreferredLifetime,CompartmentId,AssociatedIPInterface~p,NextHop,Publish,RouteMetric,InterfaceMetric
Remove-NetTransportFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix,AssociatedTCPSetting~p
Set-NetIPAddress|w|IPAddress~0p~LocalAddress,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,Type,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState
Set-NetIPInterface|w|InterfaceAlias~0p~ifAlias,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,IncludeAllCompartments~s,CompartmentId,InterfaceMetric,NeighborDiscoverySupported,Forwarding,ClampMss,Advertising,NlMtuBytes,NeighborUnreachabilityDetection,BaseReachableTimeMs~~BaseReachableTime,RetransmitTimeMs~~RetransmitTime,DadTransmits,DadRetransmitTimeMs~~DadRetransmitTime,RouterDiscovery,ManagedAddressConfiguration,OtherStatefulConfiguration,WeakHostSend,WeakHostReceive,IgnoreDefaultRoutes,AdvertisedRouterLifetime,AdvertiseDefaultRoute,CurrentHopLimit,ForceArpNdWolPattern,DirectedMacWolPattern,EcnMarking,Dhcp,AutomaticMetric,ReachableTime
Set-NetIPv4Protocol|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,IGMPLevel~~MldLevel,IGMPVersion~~MldVersion,MinimumMtu
Set-NetIPv6Protocol|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,MldLevel,MldVersion,UseTemporaryAddresses,MaxTemporaryDadAttempts~~MaxDadAttempts,MaxTemporaryValidLifetime~~MaxValidLifetime,MaxTemporaryPreferredLifetime~~MaxPreferredLifetime,TemporaryRegenerateTime~~RegenerateTime,MaxTemporaryDesyncTime~~MaxRandomTime
Set-NetNeighbor|w|IPAddress~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,State,LinkLayerAddress
Set-NetOffloadGlobalSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ReceiveSideScaling,ReceiveSegmentCoalescing,Chimney,TaskOffload,NetworkDirect,NetworkDirectAcrossIPSubnets,PacketCoalescingFilter
Set-NetRoute|w|DestinationPrefix~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PolicyStore,Protocol,InterfaceIndex~p~ifIndex,AddressFamily,InterfaceAlias~p~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,NextHop,Publish,RouteMetric
Set-NetTCPSetting|w|SettingName~0,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts,MinRtoMs~~MinRto,InitialCongestionWindowMss~~InitialCongestionWindow,CongestionProvider,CwndRestart,DelayedAckTimeoutMs~~DelayedAckTimeout,DelayedAckFrequency,MemoryPressureProtection,AutoTuningLevelLocal,EcnCapability,Timestamps,InitialRtoMs~~InitialRto,ScalingHeuristics,AutomaticUseCustom,NonSackRttResiliency,ForceWS,MaxSynRetransmissions,AutoReusePortRangeStartPort,AutoReusePortRangeNumberOfPorts
Set-NetUDPSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts
Test-NetConnection||ComputerName~0p~RemoteAddress/cn,CommonTCPPort~1,TraceRoute~s,Hops,InformationLevel,Port~p~RemotePort,DiagnoseRouting~s,ConstrainSourceAddress,ConstrainInterface
#PKI
Add-CertificateEnrollmentPolicyServer|w|Context,Url~up,context,NoClobber~s,Credential,RequireStrongValidation~sp,AutoEnrollmentEnabled~sp
Export-Certificate|w|Force~s,Type,NoClobber~s,FilePath~~FullName,Cert~p
Export-PfxCertificate|w|FilePath~1,PFXData~0p,Cert~0p~PsPath,Password~c,NoProperties,NoClobber,Force,CryptoAlgorithmOption,ChainOption,ProtectTo
Get-Certificate|w|DnsName,CertStoreLocation,Url~up,SubjectName,Credential,Template,Request~p
Get-CertificateAutoEnrollmentPolicy||Scope,Context
Get-CertificateEnrollmentPolicyServer||Scope,Context,Url~up
Get-CertificateNotificationTask||
Get-PfxData||FilePath~0p~FullName,Password~c
Import-Certificate|w|FilePath~0p~FullName,CertStoreLocation
Import-PfxCertificate|w|CertStoreLocation~1,FilePath~0p~FullName,Password~c,Exportable~s
New-CertificateNotificationTask|w|Name,Type,Channel,RunTaskForExistingCertificates~s,PSScript
New-SelfSignedCertificate|w|Type,FriendlyName,DnsName,CertStoreLocation,HashAlgorithm,SerialNumber,Subject,SecurityDescriptor,TextExtension,Extension,HardwareKeyUsage,KeyUsageProperty,KeyUsage,KeyProtection,KeyExportPolicy,KeyLength,KeyAlgorithm,SmimeCapabilities~s,ExistingKey~s,KeyLocation,SignerReader,Reader,SignerPin~c,Pin~c,KeyDescription,KeyFriendlyName,Container,Provider,CurveExport,KeySpec,NotAfter,NotBefore,SuppressOid,AlternateSignatureAlgorithm~s,TestRoot~s,Signer,CloneCert~p
Remove-CertificateEnrollmentPolicyServer|w|Url~u0p,context,Context~p
Remove-CertificateNotificationTask|w|Name~0p
Set-CertificateAutoEnrollmentPolicy|w|StoreName~p,Context,context,PolicyState~p,ExpirationPercentage~p,EnableTemplateCheck~sp,EnableMyStoreManagement~sp,EnableBalloonNotifications~sp,EnableAll~s
Switch-Certificate|w|NewCert~1,OldCert~0,NotifyOnly~s
Test-Certificate||Cert~0p~PsPath,Policy,User~s,EKU,DNSName,AllowUntrustedRoot~s
#PnpDevice
Disable-PnpDevice|w|InstanceId~0p~DeviceId,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
Enable-PnpDevice|w|InstanceId~0p~DeviceId,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
Get-PnpDevice||InstanceId~0p~DeviceId,ThrottleLimit,AsJob~s,CimSession~~Session,Status,FriendlyName~p,Class,PresentOnly~s
Get-PnpDeviceProperty|w|KeyName~0p~Key,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,InstanceId~p~DeviceId
#PrintManagement
Add-Printer|w|ConnectionName~0,Name~0p,DriverName~1,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN,Priority,Location,StartTime,Comment,Datatype,UntilTime,SeparatorPageFile,ShareName,PermissionSDDL,PrintProcessor,RenderingMode,BranchOfficeOfflineLogSizeMB,WorkflowPolicy,PortName,KeepPrintedJobs~s,Shared~s,Published~s,DisableBranchOfficeLogging~s,DeviceURL,DeviceUUID,IppURL
Add-PrinterDriver|w|Name~0,InfPath~1,ThrottleLimit,AsJob~s,CimSession~~Session,PrinterEnvironment,ComputerName
Add-PrinterPort|w|Name~0,LprHostAddress~1,LprQueueName~2,PrinterHostAddress~1,HostName~0,PrinterName~1,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN,SNMP~~SNMPIndex,SNMPCommunity,LprByteCounting~s,PortNumber
Get-PrintConfiguration||PrinterName~0p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~Computer/CN
Get-Printer||Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN,Full~s
Get-PrinterDriver||Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN,PrinterEnvironment
Get-PrinterPort||Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN
Get-PrinterProperty||PropertyName~1p,PrinterName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN
Get-PrintJob||PrinterName~0p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~CN/computer,ID
Read-PrinterNfcTag||ThrottleLimit,AsJob~s,CimSession~~Session
Remove-Printer|w|Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ComputerName~~CN
Remove-PrinterDriver|w|Name~0p,PrinterEnvironment~1,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ComputerName~~CN,RemoveFromDriverStore~s
Remove-PrinterPort|w|Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ComputerName~~CN
Remove-PrintJob|w|InputObject~0p,ID~1,PrinterName~0p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~CN/computer
Rename-Printer|w|Name~0p,NewName~1p,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Restart-PrintJob|w|InputObject~0p,ID~1,PrinterName~0p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~CN/computer
Resume-PrintJob|w|InputObject~0p,ID~1,PrinterName~1p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~CN/computer
Set-PrintConfiguration|w|PrinterObject~0p~Printer,PrinterName~0p~PN,InputObject~0p~ConfigObject,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~Computer/CN,Collate,Color,DuplexingMode~~Duplex/Duplexing,PaperSize,PrintTicketXml~~PrintTicket/PT
Set-Printer|w|Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ComputerName~~CN,Priority,Location,StartTime,Comment,Datatype,UntilTime,PermissionSDDL,PortName,PrintProcessor,RenderingMode,SeparatorPageFile,ShareName,BranchOfficeOfflineLogSizeMB,WorkflowPolicy,DriverName,KeepPrintedJobs,Published,Shared,DisableBranchOfficeLogging
Set-PrinterProperty|w|PrinterName~0p,PropertyName~1p,Value~2p,PrinterObject~0p~Printer,InputObject~0p~PropertyObject,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~Computer/CN
Suspend-PrintJob|w|InputObject~0p,ID~1,PrinterName~0p~PN,PrinterObject~0p~Printer,ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~p~CN/computer
Write-PrinterNfcTag||SharePath~0p,WsdAddress~1p,Lock~s2p,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
#ProcessMitigations
ConvertTo-ProcessMitigationPolicy||EMETFilePath~0p~f,OutputFilePath~1p~o
Get-ProcessMitigation||Name~0~n,Id~0p,System~s~s,FullPolicy~s~f,RunningProcesses~s~r,RegistryConfigFilePath~~o
Set-ProcessMitigation||Name~0p,Remove~s,System~s~s,Disable~~d,Enable~~e,EAFModules,Force~~f,Reset~s~r,PolicyFilePath~~x,IsValid~s~v
#PSDiagnostics
Disable-PSTrace||AnalyticOnly~s
Disable-PSWSManCombinedTrace||
Disable-WSManTrace||
Enable-PSTrace||Force~s,AnalyticOnly~s
Enable-PSWSManCombinedTrace||DoNotOverwriteExistingTrace~s
Enable-WSManTrace||
Get-LogProperties||Name~0p
Set-LogProperties||LogDetails~0p,Force~s
Start-Trace||SessionName~0,OutputFilePath~1,ProviderFilePath~2,Format,ETS~s,MinBuffers,MaxBuffers,BufferSizeInKB,MaxLogFileSizeInMB
Stop-Trace||SessionName~0,ETS~s
#PSReadLine
Get-PSReadLineKeyHandler|5|Bound~s,Unbound~s
Get-PSReadLineKeyHandler|7|Chord~0~Key,Bound~s,Unbound~s
Get-PSReadLineOption||
Remove-PSReadLineKeyHandler||Chord~0~Key,ViMode
Set-PSReadLineKeyHandler||ScriptBlock~b1,Chord~0~Key,Function~1,ViMode,BriefDescription,Description~~LongDescription
Set-PSReadLineOption|5|EditMode,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler,CommandValidationHandler,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount,MaximumKillRingCount,ShowToolTips~s,ExtraPromptLineCount,DingTone,DingDuration,BellStyle,CompletionQueryItems,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle,HistorySavePath,AnsiEscapeTimeout,PromptText,ViModeIndicator,ViModeChangeHandler~b,Colors
Set-PSReadLineOption|7|EditMode,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler,CommandValidationHandler,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount,MaximumKillRingCount,ShowToolTips~s,ExtraPromptLineCount,DingTone,DingDuration,BellStyle,CompletionQueryItems,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle,HistorySavePath,AnsiEscapeTimeout,PromptText,ViModeIndicator,ViModeChangeHandler~b,Colors,PredictionSource,PredictionViewStyle,TerminateOrphanedConsoleApps~s
#PSScheduledJob
Add-JobTrigger|5|Trigger~1p,InputObject~0p,Id~0,Name~0
Disable-JobTrigger|5w|InputObject~0p,PassThru~s
Disable-ScheduledJob|5w|InputObject~0p,Id~0,Name~0,PassThru~s
Enable-JobTrigger|5w|InputObject~0p,PassThru~s
Enable-ScheduledJob|5w|InputObject~0p,Id~0,Name~0,PassThru~s
Get-JobTrigger|5|TriggerId~1,InputObject~0p,Id~0,Name~0
Get-ScheduledJob|5|Id~0,Name~0
Get-ScheduledJobOption|5|InputObject~0p,Id~0,Name~0p
New-JobTrigger|5|Once~s0,Daily~s0,Weekly~s0,AtStartup~s0,AtLogOn~s0,User,RandomDelay,At,RepetitionInterval,RepetitionDuration,DaysInterval,WeeksInterval,DaysOfWeek,RepeatIndefinitely~s
New-ScheduledJobOption|5|WakeToRun~s,IdleDuration,RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout,StartIfIdle~s
Register-ScheduledJob|5w|ScriptBlock~b1,Name~0,FilePath~1,Credential~c,Authentication,RunAs32~s,InitializationScript~b,ArgumentList,Trigger,ScheduledJobOption,MaxResultCount,RunNow~s,RunEvery
Remove-JobTrigger|5|InputObject~0p,Id~0,Name~0,TriggerId
Set-JobTrigger|5|InputObject~0p,PassThru~s,User,DaysInterval,WeeksInterval,RandomDelay,At,DaysOfWeek,RepetitionInterval,RepetitionDuration,RepeatIndefinitely~s,AtStartup~s,AtLogOn~s,Once~s,Daily~s,Weekly~s
Set-ScheduledJob|5|InputObject~0p,PassThru~s,Credential~c,Authentication,Name,RunAs32~s,ScriptBlock~b,InitializationScript~b,ArgumentList,FilePath,Trigger,ScheduledJobOption,MaxResultCount,RunNow~s,RunEvery,ClearExecutionHistory~s
Set-ScheduledJobOption|5|InputObject~0p,PassThru~s,WakeToRun~s,IdleDuration,RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout,StartIfIdle~s
Unregister-ScheduledJob|5w|InputObject~0p,Id~0,Name~0,Force~s
#ScheduledTasks
Disable-ScheduledTask||TaskName~0,TaskPath~1,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Enable-ScheduledTask||TaskName~0,TaskPath~1,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Export-ScheduledTask||TaskName~0,TaskPath~1,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-ClusteredScheduledTask||TaskName~0,Cluster~1,TaskType~2,ThrottleLimit,AsJob~s,CimSession~~Session
Get-ScheduledTask||TaskName~0p,TaskPath~1p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-ScheduledTaskInfo||TaskName~0,TaskPath~1,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
New-ScheduledTask||Action~0,Description~4,Principal~3,Settings~2,Trigger~1,ThrottleLimit,AsJob~s,CimSession~~Session
New-ScheduledTaskAction||Execute~0,Argument~1,WorkingDirectory~2,ThrottleLimit,AsJob~s,CimSession~~Session,Id
New-ScheduledTaskPrincipal||Id~5,RunLevel~2,ProcessTokenSidType~3,RequiredPrivilege~4,UserId~0,LogonType~1,GroupId~0,ThrottleLimit,AsJob~s,CimSession~~Session
New-ScheduledTaskSettingsSet||ThrottleLimit,AsJob~s,CimSession~~Session,Priority,WakeToRun~s,IdleDuration,DisallowDemandStart~s,DisallowHardTerminate~s,Compatibility,DeleteExpiredTaskAfter,AllowStartIfOnBatteries~s,Disable~s,MaintenanceExclusive~s,Hidden~s,RunOnlyIfIdle~s,IdleWaitTimeout,NetworkId,NetworkName,DisallowStartOnRemoteAppSession~s,MaintenancePeriod,MaintenanceDeadline,StartWhenAvailable~s,DontStopIfGoingOnBatteries~s,RestartOnIdle~s,DontStopOnIdleEnd~s,ExecutionTimeLimit,MultipleInstances,RestartCount,RestartInterval,RunOnlyIfNetworkAvailable~s
New-ScheduledTaskTrigger||Once~s0,Daily~s0,Weekly~s0,AtStartup~s0,AtLogOn~s0,ThrottleLimit,AsJob~s,CimSession~~Session,User,RandomDelay,At,RepetitionDuration,RepetitionInterval,DaysInterval,DaysOfWeek,WeeksInterval
Register-ClusteredScheduledTask||InputObject~2p,Cluster~3,TaskName~0,TaskType~1,Resource~4,Xml~2p,Settings~4,Description~5,Trigger~3,Action~2,ThrottleLimit,AsJob~s,CimSession~~Session
Register-ScheduledTask||Password~4,User~3,TaskName~0,TaskPath~1,Action~2,Description~8,Settings~4,Trigger~3,RunLevel~7,Xml~2p,Principal~5,InputObject~2p,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s
Set-ClusteredScheduledTask||TaskName~0,Cluster~2,Xml~1p,Action~1,Settings~3,Trigger~2,Description~4,InputObject~1p,ThrottleLimit,AsJob~s,CimSession~~Session
Set-ScheduledTask||Password~6,User~5,Action~2,TaskPath~1,Settings~4,Trigger~3,TaskName~0,InputObject~0p,Principal~5,ThrottleLimit,AsJob~s,CimSession~~Session
Start-ScheduledTask||TaskPath~1,TaskName~0,InputObject~1p,ThrottleLimit,AsJob~s,CimSession~~Session
Stop-ScheduledTask||TaskPath~1,TaskName~0,InputObject~1p,ThrottleLimit,AsJob~s,CimSession~~Session
Unregister-ClusteredScheduledTask||Cluster~1,TaskName~0,InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session
Unregister-ScheduledTask|w|TaskName~0p,TaskPath~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
#SecureBoot
Confirm-SecureBootUEFI||
Format-SecureBootUEFI||Name~p~n,ContentFilePath~~f,SignatureOwner~~g,CertificateFilePath~~c,FormatWithCert~s~cert,SignableFilePath~~s,Time~~t,AppendWrite~s~append,Hash~~h,Algorithm~~alg,Delete~s~del
Get-SecureBootPolicy||
Get-SecureBootUEFI||Name~1p~n,OutputFilePath~~f
Set-SecureBootUEFI||Content~p,Name~p~n,ContentFilePath~~f,SignedFilePath~~s,Time~p~t,AppendWrite~sp~append,OutputFilePath~~of
#ServerManager
Disable-ServerManagerStandardUserRemoting|w|User~0,Force~s
Enable-ServerManagerStandardUserRemoting|w|User~0,Force~s
Get-WindowsFeature||Name~0p,Credential~c,ComputerName~~Cn,Vhd,LogPath
Install-WindowsFeature|w|Name~0p,Credential~c,ComputerName~~Cn,Restart~s,LogPath,Vhd,IncludeManagementTools~s,Source,IncludeAllSubFeature~s,ConfigurationFilePath
Uninstall-WindowsFeature|w|Name~0p,Credential~c,ComputerName~~Cn,Restart~s,Remove~s,LogPath,Vhd,IncludeManagementTools~s
#SmbShare
Block-SmbClientAccessToServer|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,Description,IdentifierType,Identifier
Block-SmbShareAccess|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,SmbInstance~p,AccountName
Close-SmbOpenFile|w|FileId~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,SmbInstance~p,ClientComputerName~p,ClientUserName~p,ScopeName~p,ClusterNodeName~p,SessionId~p
Close-SmbSession|w|SessionId~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,SmbInstance~p,ClientComputerName~p,ClientUserName~p,ScopeName~p,ClusterNodeName~p
Disable-SmbDelegation||SmbClient~0,SmbServer~1,Force~s
Enable-SmbDelegation||SmbClient~0,SmbServer~1
Get-SmbBandwidthLimit||Category~1p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbClientAccessToServer|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p
Get-SmbClientCertificateMapping||Namespace~1p,Subject~2p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,DisplayName~p,Type~p,StoreName~p,Thumbprint~p,Flags~p,IssuerName~p
Get-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbClientNetworkInterface||ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbConnection||ServerName~1p,UserName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,SmbInstance~p
Get-SmbDelegation||SmbServer~0
Get-SmbGlobalMapping||LocalPath~1p,RemotePath~2p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbMapping||LocalPath~1p,RemotePath~2p,ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbMultichannelConnection||ServerName~1p,ThrottleLimit,AsJob~s,CimSession~~Session,SmbInstance~p,IncludeNotSelected~s
Get-SmbMultichannelConstraint||ServerName~1,ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbOpenFile||FileId~1p,SessionId~2p,ClientComputerName~3p,ClientUserName~4p,ScopeName~5p,ClusterNodeName~6p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,SmbInstance~p
Get-SmbServerAlternativePort||TransportType~1p,Port~2p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s
Get-SmbServerCertificateMapping||Name~1p,Subject~2p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,DisplayName~p,Type~p,StoreName~p,Thumbprint~p,Flags~p,RequireClientAuthentication~p,SkipClientCertificateAccessCheck~p
Get-SmbServerCertProps||Name~0,Force~s
Get-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbServerNetworkInterface||ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbSession||SessionId~1p,ClientComputerName~2p,ClientUserName~3p,ScopeName~4p,ClusterNodeName~5p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,SmbInstance~p
Get-SmbShare||Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,SmbInstance~p,LeasingMode,ContinuouslyAvailable~p,FolderEnumerationMode~p,CachingMode~p,ConcurrentUserLimit~p,EncryptData~p,CompressData~p,IsolatedTransport~p,QoSFlowScope~p,QoSPolicyId~p,CATimeout~p,Scoped~p,Special~p,ShareState~p,DirectoryHandleLeasing,AvailabilityType~p,CaTimeout
Get-SmbShareAccess|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,SmbInstance~p
Grant-SmbClientAccessToServer|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,Description,IdentifierType,Identifier
Grant-SmbShareAccess|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,SmbInstance~p,AccountName,AccessRight
New-SmbClientCertificateMapping|w|Namespace~1p,Subject~2p,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,DisplayName~p,Type~p,StoreName~p,Thumbprint~p,Flags~p,IssuerName
New-SmbGlobalMapping|w|LocalPath~1,RemotePath~2,ThrottleLimit,AsJob~s,CimSession~~Session,Credential~c,SkipCertificateCheck~s,TransportType,BlockNTLM,TcpPort,Persistent,RequireIntegrity,RequirePrivacy,UseWriteThrough,FullAccess,CompressNetworkTraffic,QuicPort,RdmaPort,DenyAccess
New-SmbMapping|w|LocalPath~1,RemotePath~2,ThrottleLimit,AsJob~s,CimSession~~Session,Credential~c,SkipCertificateCheck~s,UserName,BlockNTLM,TcpPort,TransportType,CompressNetworkTraffic,GlobalMapping~s,Persistent,QuicPort,RdmaPort,RequireIntegrity,RequirePrivacy,UseWriteThrough,HomeFolder~s,Password,SaveCredentials~s
New-SmbMultichannelConstraint|w|ServerName~1,InterfaceIndex~2,InterfaceAlias~2,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s
New-SmbServerAlternativePort|w|TransportType~1p,Port~2p,EnableInstances~3p,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s
New-SmbServerCertificateMapping|w|Name~1p,Thumbprint~2p,StoreName~3p,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,DisplayName,Type,Subject,RequireClientAuthentication,SkipClientCertificateAccessCheck,Flags
New-SmbShare|w|Path~2p,Name~1p,ScopeName~3p,ThrottleLimit,AsJob~s,CimSession~~Session,Description,EncryptData,LeasingMode,ContinuouslyAvailable,FullAccess,SecurityDescriptor~p,Temporary~s,ConcurrentUserLimit,CATimeout,FolderEnumerationMode,CachingMode,ChangeAccess,ReadAccess,NoAccess,CompressData
Remove-SmbBandwidthLimit||Category~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p
Remove-SmbClientCertificateMapping|w|Namespace~1p,Subject~2p,Thumbprint~3p,DisplayName~4p,StoreName~5p,IssuerName~5p,Type~6p,Flags~7p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,IncludeHidden~s
Remove-SmbComponent|w|Name~1,ThrottleLimit,AsJob~s,CimSession~~Session
Remove-SmbGlobalMapping|w|LocalPath~1p,RemotePath~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s
Remove-SmbMapping|w|LocalPath~1p,RemotePath~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,GlobalMapping~s,UpdateProfile~s
Remove-SmbMultichannelConstraint|w|ServerName~1p,InterfaceIndex~2p,InterfaceAlias~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s
Remove-SmbServerAlternativePort|w|TransportType~1p,Port~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,IncludeHidden~s
Remove-SmbServerCertificateMapping|w|Name~1p,Subject~2p,Thumbprint~3p,DisplayName~4p,StoreName~5p,Type~6p,Flags~7p,RequireClientAuthentication~8p,SkipClientCertificateAccessCheck~9p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,IncludeHidden~s
Remove-SmbShare|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,SmbInstance~p
Reset-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,All~s,SkipCertificateCheck~s,Smb2DialectMax~s,AuditInsecureGuestLogon~s,DisableCompression~s,EnableMailslots~s,EnableMultiChannel~s,EnableSMBQUIC~s,EncryptionCiphers~s,RequestCompression~s,Smb2DialectMin~s,AuditServerDoesNotSupportEncryption~s,AuditServerDoesNotSupportSigning~s,BlockNTLM~s,CompressibilitySampling~s,ConnectionCountPerRssNetworkInterface~s,DirectoryCacheEntriesMax~s,DirectoryCacheEntrySizeMax~s,DirectoryCacheLifetime~s,DormantFileLimit~s,EnableBandwidthThrottling~s,EnableByteRangeLockingOnReadOnlyFiles~s,EnableLargeMtu~s,EnableLoadBalanceScaleOut~s,ExtendedSessionTimeout~s,FileInfoCacheEntriesMax~s,FileInfoCacheLifetime~s,FileNotFoundCacheEntriesMax~s,FileNotFoundCacheLifetime~s,ForceSMBEncryptionOverQuic~s,InvalidAuthenticationCacheLifetime~s,KeepConn~s,MaxCmds~s,MaximumConnectionCountPerServer~s,OplocksDisabled~s,RequireEncryption~s,SessionTimeout~s,UseOpportunisticLocking~s,WindowSizeThreshold~s
Reset-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,All~s,Smb2DialectMax~s,AuditClientCertificateAccess~s,AuditInsecureGuestLogon~s,AuditSmb1Access~s,DisableCompression~s,EnableMailslots~s,EnableMultiChannel~s,EnableSMBQUIC~s,EncryptionCiphers~s,RequestCompression~s,Smb2DialectMin~s,AnnounceComment~s,AnnounceServer~s,AsynchronousCredits~s,AuditClientDoesNotSupportEncryption~s,AuditClientDoesNotSupportSigning~s,AutoShareServer~s,AutoShareWorkstation~s,CachedOpenLimit~s,DisableSmbEncryptionOnSecureConnection~s,DurableHandleV2TimeoutInSeconds~s,EnableDirectoryHandleLeasing~s,EnableDownlevelTimewarp~s,EnableLeasing~s,EnableOplocks~s,EnableSMB2Protocol~s,EnableStrictNameChecking~s,EncryptData~s,IrpStackSize~s,KeepAliveTime~s,MaxChannelPerSession~s,MaxMpxCount~s,MaxSessionPerConnection~s,MaxThreadsPerQueue~s,MaxWorkItems~s,NullSessionShares~s,OplockBreakWait~s,PendingClientTimeoutInSeconds~s,RejectUnencryptedAccess~s,RestrictNamedpipeAccessViaQuic~s,ServerHidden~s,Smb2CreditsMax~s,Smb2CreditsMin~s,SmbServerNameHardeningLevel~s,TreatHostAsStableStorage~s,ValidateAliasNotCircular~s,ValidateShareScope~s,ValidateShareScopeNotAliased~s,ValidateTargetName~s
Revoke-SmbClientAccessToServer|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,IdentifierType,Identifier
Revoke-SmbShareAccess|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,SmbInstance~p,AccountName
Set-SmbBandwidthLimit|w|ThrottleLimit,AsJob~s,CimSession~~Session,Category,BytesPerSecond
Set-SmbClientCertificateMapping|w|Namespace~1p,ThrottleLimit,AsJob~s,CimSession~~Session,StoreName~p,Flags~p,Thumbprint~p,IssuerName
Set-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,BlockNTLM,AuditInsecureGuestLogon,DisableCompression,EnableMailslots,EnableMultiChannel,EnableSecuritySignature,EnableSMBQUIC,EncryptionCiphers,RequestCompression,RequireSecuritySignature,Smb2DialectMin,AuditServerDoesNotSupportEncryption,AuditServerDoesNotSupportSigning,CompressibilitySamplingSize,CompressibleThreshold,ConnectionCountPerRssNetworkInterface,DirectoryCacheEntriesMax,DirectoryCacheEntrySizeMax,DirectoryCacheLifetime,DormantFileLimit,EnableBandwidthThrottling,EnableByteRangeLockingOnReadOnlyFiles,EnableCompressibilitySampling,EnableInsecureGuestLogons,EnableLargeMtu,EnableLoadBalanceScaleOut,ExtendedSessionTimeout,FileInfoCacheEntriesMax,FileInfoCacheLifetime,FileNotFoundCacheEntriesMax,FileNotFoundCacheLifetime,ForceSMBEncryptionOverQuic,InvalidAuthenticationCacheLifetime,KeepConn,MaxCmds,MaximumConnectionCountPerServer,OplocksDisabled,RequireEncryption,SessionTimeout,SkipCertificateCheck,Smb2DialectMax,UseOpportunisticLocking,WindowSizeThreshold
Set-SmbPathAcl||ShareName~0,ScopeName~1
Set-SmbServerAlternativePort|w|Port~2p,EnableInstances~3p,DisableInstances~4p,ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,TransportType
Set-SmbServerCertificateMapping|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,StoreName~p,Flags~p,Thumbprint~p,RequireClientAuthentication,SkipClientCertificateAccessCheck
Set-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,EncryptData,Smb2DialectMax~s,AuditClientCertificateAccess~s,AuditInsecureGuestLogon,AuditSmb1Access~s,DisableCompression,EnableMailslots,EnableMultiChannel,EnableSecuritySignature,EnableSMBQUIC,EncryptionCiphers,RequestCompression,RequireSecuritySignature,Smb2DialectMin,AnnounceComment,AnnounceServer,AsynchronousCredits,AuditClientDoesNotSupportEncryption,AuditClientDoesNotSupportSigning,AutoDisconnectTimeoutInMinutesV1,AutoDisconnectTimeoutInSecondsV2,AutoShareServer,AutoShareWorkstation,CachedOpenLimit,EnableDirectoryHandleLeasing,DisableSmbEncryptionOnSecureConnection,DurableHandleV2TimeoutInSeconds,EnableAuthenticateUserSharing,EnableDownlevelTimewarp,EnableForcedLogoff,EnableLeasing,EnableOplocks,EnableSMB1Protocol,EnableSMB2Protocol,EnableStrictNameChecking,InvalidAuthenticationDelayTimeInMs,IrpStackSize,KeepAliveTime,MaxChannelPerSession,MaxMpxCount,MaxSessionPerConnection,MaxThreadsPerQueue,MaxWorkItems,NullSessionPipes,NullSessionShares,OplockBreakWait,PendingClientTimeoutInSeconds,RejectUnencryptedAccess,RestrictNamedpipeAccessViaQuic,ServerHidden,Smb2CreditsMax,Smb2CreditsMin,SmbServerNameHardeningLevel,TreatHostAsStableStorage,ValidateAliasNotCircular,ValidateShareScope,ValidateShareScopeNotAliased,ValidateTargetName
Set-SmbShare|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,Description~p,SmbInstance~p,LeasingMode,ConcurrentUserLimit~p,CATimeout~p,ContinuouslyAvailable~p,FolderEnumerationMode~p,CachingMode~p,SecurityDescriptor~p,EncryptData~p,CompressData~p,IsolatedTransport~p,QoSFlowScope~p,QoSPolicyId~p,DirectoryHandleLeasing~p
Unblock-SmbClientAccessToServer|w|Name~1p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,IdentifierType,Identifier
Unblock-SmbShareAccess|w|Name~1p,ScopeName~2p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,SmbInstance~p,AccountName
Update-SmbMultichannelConnection||ServerName~1p,ThrottleLimit,AsJob~s,CimSession~~Session
#Storage
Add-InitiatorIdToMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,HostType,InitiatorIds
Add-PartitionAccessPath|w|AccessPath~2,DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DriveLetter~p,Offset~p,DiskId~p,AssignDriveLetter~s
Add-PhysicalDisk|w|StoragePool~0p,VirtualDisk~0p,ThrottleLimit,AsJob~s,CimSession~~Session,Usage,PhysicalDisks,StoragePoolUniqueId,StoragePoolName,StoragePoolFriendlyName,VirtualDiskUniqueId,VirtualDiskName,VirtualDiskFriendlyName
Add-TargetPortToMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,TargetPortAddresses
Add-VirtualDiskToMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,DeviceNumbers,DeviceAccesses,VirtualDisknames
Block-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,FileServer~p,AccountName
Clear-Disk|w|Number~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Path~p,FriendlyName~p,RemoveData~s,RemoveOEM~s
Clear-FileStorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,FilePath~p
Connect-VirtualDisk||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p,StorageNodeName
Debug-FileShare||Name~0p,ThrottleLimit,AsJob~s,InputObject~p,CimSession,UniqueId~p
Debug-StorageSubSystem||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,CimSession,StorageSubSystemName~p,StorageSubSystemUniqueId~p
Debug-Volume||DriveLetter~0p,ThrottleLimit,AsJob~s,InputObject~p,Path~p,CimSession,FileSystemLabel~p,ObjectId~p
Disable-PhysicalDiskIdentification||FriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,UniqueId~p~Id,CimSession
Disable-StorageEnclosureIdentification||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,SlotNumbers
Disable-StorageHighAvailability||DiskNumber~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DiskPath~p,DiskUniqueId~p~DiskId,DiskFriendlyName~p
Disable-StorageMaintenanceMode||AsJob~s,InputObject~p,CimSession,Model,Manufacturer
Disconnect-VirtualDisk||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p,StorageNodeName
Dismount-DiskImage|w|ImagePath~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,StorageType~p,DevicePath~p
Enable-PhysicalDiskIdentification||FriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,UniqueId~p~Id,CimSession
Enable-StorageEnclosureIdentification||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,SlotNumbers
Enable-StorageHighAvailability||DiskNumber~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DiskPath~p,DiskUniqueId~p~DiskId,DiskFriendlyName~p,ScaleOut
Enable-StorageMaintenanceMode||AsJob~s,InputObject~p,CimSession,Model,Manufacturer,IgnoreDetachedVirtualDisks~s,ValidateVirtualDisksHealthy
Format-Volume|w|DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Force~s,Path~p,ObjectId~p~Id,FileSystemLabel~p,Full~s,Partition~p,FileSystem,Compress~s,NewFileSystemLabel,IsDAX,AllocationUnitSize~~ClusterSize,ShortFileNameSupport,SetIntegrityStreams,UseLargeFRS~s,DisableHeatGathering~s,DevDrive~s
Get-DedupProperties||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
Get-Disk||Number~0p~DeviceId,ThrottleLimit,AsJob~s,CimSession~~Session,Path~p,VirtualDisk~p,StorageSubSystem~p,FriendlyName,StorageNode~p,Partition~p,StorageJob~p,SerialNumber,iSCSISession~p,iSCSIConnection~p,UniqueId~~Id
Get-DiskImage||ImagePath~0p,ThrottleLimit,AsJob~s,CimSession~~Session,Volume~p,StorageType~p,DevicePath~p
Get-DiskStorageNodeView||StorageNode~0p,Disk~1p,CimSession~2
Get-FileIntegrity||FileName~0p~FullName,ThrottleLimit,AsJob~s,CimSession~~Session
Get-FileShare||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Protocol,Name,Volume~p,FileServer~p,Subsystem~p
Get-FileShareAccessControlEntry||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,UniqueId~p~Id,Name,FileServer~p
Get-FileStorageTier||ThrottleLimit,AsJob~s,CimSession~~Session,Volume~p,FilePath~p,VolumeDriveLetter~p,VolumePath~p
Get-InitiatorId||InitiatorAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,VirtualDisk~p,StorageSubSystem~p,MaskingSet~p,HostType~p
Get-InitiatorPort||NodeAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session,ObjectId~p~Id,VirtualDisk~p,ConnectionType~p,iSCSISession~p,iSCSIConnection~p,InstanceName~p,iSCSITarget~p
Get-MaskingSet||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,StorageSubSystem~p,VirtualDisk~p,TargetPort~p,InitiatorId~p,HostType~p
Get-OffloadDataTransferSetting||ThrottleLimit,AsJob~s,CimSession~~Session,StorageSubSystem~p
Get-Partition||DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,StorageSubSystem~p,Volume~p,DriveLetter~p,Offset~p,Disk~p,UniqueId~p,DiskId~p~DiskPath
Get-PartitionSupportedSize||DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,DriveLetter~p,Offset~p,DiskId~p
Get-PhysicalDisk||FriendlyName~0p,SerialNumber~1p,InputObject~p,Description,UniqueId~p~Id,CimSession,VirtualDisk~p,StoragePool~p,Usage,StorageNode~p,Manufacturer,Model,HealthStatus,StorageSubsystem~p,PhysicallyConnected~s,StorageEnclosure~p,NoRedundancy~s,CanPool,ObjectId~p~PhysicalDiskObjectId,VirtualRangeMin,VirtualRangeMax,HasAllocations,SelectedForUse
Get-PhysicalDiskStorageNodeView||StorageNode~0p,PhysicalDisk~1p,CimSession~2
Get-PhysicalExtent||CimSession,VirtualDisk~p,PhysicalDisk~p,StorageTier~p
Get-PhysicalExtentAssociation||InputObject~p,CimSession
Get-ResiliencySetting||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name,StoragePool~p
Get-StorageAdvancedProperty||PhysicalDisk~p
Get-StorageDiagnosticInfo||StorageSubSystemFriendlyName~0,ThrottleLimit,AsJob~s,InputObject~p,CimSession,TimeSpan,ActivityId,DestinationPath~~Path,ExcludeOperationalLog~s,ExcludeDiagnosticLog~s,IncludeLiveDump~s,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubSystemId
Get-StorageEnclosure||FriendlyName~0p,SerialNumber~1p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,StorageSubSystem~p,PhysicalDisk~p,StorageNode~p,Manufacturer,Model,HealthStatus,PhysicallyConnected~s
Get-StorageEnclosureStorageNodeView||StorageNode~0p,StorageEnclosure~1p,CimSession~2
Get-StorageEnclosureVendorData||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,UniqueId~p~Id,PageNumber
Get-StorageFaultDomain||CimSession,Type,StorageSubsystem~p,PhysicalLocation,StorageFaultDomain~p
Get-StorageFileServer||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,FriendlyName,Subsystem~p
Get-StorageFirmwareInformation||FriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,UniqueId~p~Id,CimSession
Get-StorageHealthAction||ThrottleLimit,AsJob~s,InputObject~p,CimSession,UniqueId~p
Get-StorageHealthReport||ThrottleLimit,AsJob~s,InputObject~p,CimSession,Count
Get-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject~p,CimSession,Name
Get-StorageJob||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name,VirtualDisk~p,Volume~p,StoragePool~p,Disk~p,StorageSubsystem~p,JobState
Get-StorageNode||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,VirtualDisk~p,StorageSubSystem~p,Volume~p,StoragePool~p,PhysicalDisk~p,Disk~p,PhysicallyConnected~s,StorageEnclosure~p,OperationalStatus,ObjectId~p~StorageNodeObjectId
Get-StoragePool||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,VirtualDisk~p,StorageSubSystem~p,Volume~p,PhysicalDisk~p,StorageNode~p,HealthStatus,StorageJob~p,StorageTier~p,Usage~p,IsPrimordial,OtherUsageDescription~p,ResiliencySetting~p
Get-StorageProvider||Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,StorageSubSystem~p,Manufacturer~p,URI~up
Get-StorageReliabilityCounter||ThrottleLimit,AsJob~s,CimSession~~Session,PhysicalDisk~p,Disk~p
Get-StorageSetting||ThrottleLimit,AsJob~s,CimSession~~Session
Get-StorageSubSystem||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,VirtualDisk~p,Volume~p,StoragePool~p,FileServer~p,Disk~p,StorageNode~p,HealthStatus,Manufacturer,Model,Partition~p,TargetPort~p,MaskingSet~p,InitiatorId~p,TargetPortal~p,StorageFaultDomain~p~PhysicalDisk/StorageEnclosure/StorageScaleUnit/StorageChassis/StorageRack/StorageSite,OffloadDataTransferSetting~p,StorageProvider~p
Get-StorageTier||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,VirtualDisk~p,StoragePool~p,MediaType
Get-StorageTierSupportedSize||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,UniqueId~p~Id,ResiliencySettingName~p~Name
Get-SupportedClusterSizes||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p,FileSystem
Get-SupportedFileSystems||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
Get-TargetPort||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,StorageSubSystem~p,VirtualDisk~p,MaskingSet~p,ConnectionType~p,TargetPortal~p,PortAddress~p
Get-TargetPortal||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,TargetPort~p,StorageSubsystem~p,IPv4Address~p,IPv6Address~p
Get-VirtualDisk||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,StorageSubSystem~p,StoragePool~p,PhysicalDisk~p,Usage,Disk~p,StorageNode~p,HealthStatus,StorageJob~p,TargetPort~p,MaskingSet~p,OtherUsageDescription,InitiatorId~p,StorageTier~p,NoRedundancy~s,IsSnapshot,TargetVirtualDisk,SourceVirtualDisk,InitiatorPort~p,PhysicalRangeMin,PhysicalRangeMax
Get-VirtualDiskSupportedSize||StoragePoolFriendlyName~0p~FriendlyName,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,FaultDomainAwareness,StoragePoolName~p,ResiliencySettingName~p~Name,StoragePoolUniqueId~p~StoragePoolId/UniqueId
Get-Volume||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,Path~p,ObjectId~p~Id,FileSystemLabel~p,StorageSubSystem~p,StoragePool~p,StorageNode~p,UniqueId~p,Partition~p,StorageJob~p,DiskImage~p,StorageFileServer~p,FileShare~p,FilePath~p~FullName
Get-VolumeCorruptionCount||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
Get-VolumeScrubPolicy||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
Grant-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,FileServer~p,AccountName,AccessRight
Hide-VirtualDisk|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p,TargetPortAddresses,InitiatorAddress
Initialize-Disk|w|Number~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Path~p,VirtualDisk~p,FriendlyName~p,PartitionStyle
Mount-DiskImage|w|ImagePath~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,StorageType~p,Access,NoDriveLetter~s
New-FileShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Description,Protocol,Name,EncryptData,ContinuouslyAvailable,FileServerFriendlyName,SourceVolume,RelativePathName,FileServerUniqueId~p~Id
New-MaskingSet||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,StorageSubSystemName~p,TargetPortAddresses,StorageSubSystemUniqueId~p~StorageSubsystemId,HostType,VirtualDiskNames,DeviceNumbers,DeviceAccesses,FriendlyName~~MaskingSetFriendlyName,InitiatorAddresses
New-Partition||DiskNumber~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Size,UseMaximumSize~s,DiskPath~p,Offset,AssignDriveLetter~s,MbrType,GptType,Alignment,DriveLetter~~NewDriveLetter,IsHidden~s,IsActive~s,DiskId~p~Id
New-StorageFileServer||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,FriendlyName,StorageSubSystemName~p,HostNames,Protocols,StorageSubSystemUniqueId~p~StorageSubSystemId
New-StoragePool||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,StorageSubSystemName~p,StorageSubSystemUniqueId~p~StorageSubsystemId,PhysicalDisks,FaultDomainAwarenessDefault,ProvisioningTypeDefault,MediaTypeDefault,EnclosureAwareDefault,ResiliencySettingNameDefault,WriteCacheSizeDefault,AutoWriteCacheSize,FriendlyName~~StoragePoolFriendlyName,Usage~~StoragePoolUsage,OtherUsageDescription~~StoragePoolOtherUsageDescription,LogicalSectorSizeDefault
New-StorageSubsystemVirtualDisk||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Usage,StorageSubSystemName~p,Size,NumberOfColumns,PhysicalDiskRedundancy,FaultDomainAwareness,StorageSubSystemUniqueId~p~StorageSubsystemId,UseMaximumSize~s,Interleave,NumberOfDataCopies,OtherUsageDescription,ProvisioningType,FriendlyName~~VirtualDiskFriendlyName,ParityLayout,RequestNoSinglePointOfFailure,IsEnclosureAware~s
New-StorageTier||StoragePoolFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Description,MediaType,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfDataCopies,NumberOfGroups,Interleave,ColumnIsolation,StoragePoolName~p,StoragePoolUniqueId~p~StoragePoolId,FriendlyName~~StorageTierFriendlyName
New-VirtualDisk||StoragePoolFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Usage,Size,MediaType,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,UseMaximumSize~s,NumberOfDataCopies,NumberOfGroups,Interleave,ProvisioningType,ColumnIsolation,StoragePoolName~p,FriendlyName~~VirtualDiskFriendlyName,AllocationUnitSize,AutoNumberOfColumns~s,StorageTiers,StorageTierSizes,WriteCacheSize,ReadCacheSize,StoragePoolUniqueId~p~StoragePoolId,OtherUsageDescription~~VirtualDiskOtherUsageDescription,IsEnclosureAware,PhysicalDisksToUse,AutoWriteCacheSize~s
New-VirtualDiskClone||VirtualDiskFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,FriendlyName,VirtualDiskUniqueId~p~VirtualDiskId,TargetStoragePoolName,VirtualDiskName~p
New-VirtualDiskSnapshot||VirtualDiskFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,FriendlyName,VirtualDiskUniqueId~p~VirtualDiskId,TargetStoragePoolName,VirtualDiskName~p
New-Volume||StoragePool~0p,Disk~0p,DiskNumber~0,ThrottleLimit,AsJob~s,CimSession,FriendlyName,Size,MediaType,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfGroups,UseMaximumSize~s,FileSystem,ProvisioningType,StoragePoolFriendlyName,StoragePoolName,StoragePoolUniqueId,AllocationUnitSize,StorageTiers,StorageTierSizes,WriteCacheSize,ReadCacheSize,AccessPath,DriveLetter,StorageTierFriendlyNames,DiskPath,DiskUniqueId
Optimize-StoragePool|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Optimize-Volume|w|DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p,ReTrim~s,Analyze~s,Defrag~s,SlabConsolidate~s,TierOptimize~s,NormalPriority~s
Register-StorageSubsystem||ProviderName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Credential~c,ComputerName~~CN,ProviderUniqueId~p~ProviderId
Remove-FileShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,FileServer~p
Remove-InitiatorId|w|InitiatorAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id
Remove-InitiatorIdFromMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,InitiatorIds
Remove-MaskingSet|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id
Remove-Partition|w|DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DriveLetter~p,Offset~p,DiskId~p
Remove-PartitionAccessPath|w|AccessPath~2,DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DriveLetter~p,Offset~p,DiskId~p
Remove-PhysicalDisk|w|StoragePool~0p,VirtualDisk~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PhysicalDisks,StoragePoolUniqueId,StoragePoolName,StoragePoolFriendlyName,VirtualDiskUniqueId,VirtualDiskName,VirtualDiskFriendlyName
Remove-StorageFileServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,FriendlyName
Remove-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject~p,CimSession,Name
Remove-StoragePool|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Remove-StorageTier|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id
Remove-TargetPortFromMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,TargetPortAddresses
Remove-VirtualDisk|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Remove-VirtualDiskFromMaskingSet|w|MaskingSetFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,MaskingSetUniqueId~p~Id,VirtualDiskNames
Rename-MaskingSet|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,NewFriendlyName
Repair-FileIntegrity|w|FileName~0p~FullName,ThrottleLimit,AsJob~s,CimSession~~Session
Repair-VirtualDisk|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Repair-Volume|w|DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p,OfflineScanAndFix~s,SpotFix~s,Scan~s
Reset-PhysicalDisk||FriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,UniqueId~p~Id,CimSession
Reset-StorageReliabilityCounter||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,PhysicalDisk~p,Disk~p
Resize-Partition|w|Size~2,DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,DriveLetter~p,Offset~p,DiskId~p
Resize-StorageTier|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Size
Resize-VirtualDisk|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p,Size
Revoke-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,FileServer~p,AccountName
Set-Disk||Number~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,Guid,UniqueId~p,IsReadOnly,IsOffline,PartitionStyle,Signature
Set-FileIntegrity|w|FileName~0p~FullName,Enable~1,ThrottleLimit,AsJob~s,CimSession~~Session,Enforce
Set-FileShare|w|InputObject~0p,ThrottleLimit,AsJob~s,CimSession~~Session,Description,UniqueId~p~Id,Name~p,EncryptData
Set-FileStorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,FilePath~p,DesiredStorageTierFriendlyName~p,DesiredStorageTier~p,DesiredStorageTierUniqueId~p
Set-InitiatorPort|w|NodeAddress~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ObjectId~p~Id,NewNodeAddress
Set-Partition|w|DiskNumber~0p,PartitionNumber~1~Number,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,DriveLetter~p,Offset~p,DiskId~p,IsReadOnly,IsDAX,MbrType,GptType,IsOffline,NoDefaultDriveLetter,IsActive,IsHidden,IsShadowCopy,NewDriveLetter
Set-PhysicalDisk||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Description,UniqueId~p~Id,Usage,NewFriendlyName,MediaType
Set-ResiliencySetting||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,StoragePool~p,AutoNumberOfColumns~s,NumberOfDataCopiesDefault,PhysicalDiskRedundancyDefault,NumberOfColumnsDefault,InterleaveDefault,NumberOfGroupsDefault
Set-StorageFileServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,FriendlyName,NewFriendlyName
Set-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject~p,CimSession,Name,Value
Set-StoragePool||InputObject~0p,FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,NewFriendlyName,IsReadOnly,FaultDomainAwarenessDefault,ProvisioningTypeDefault,MediaTypeDefault,ResiliencySettingNameDefault,EnclosureAwareDefault,WriteCacheSizeDefault,AutoWriteCacheSize,ClearOnDeallocate,IsPowerProtected,RepairPolicy,RetireMissingPhysicalDisks,Usage~~NewUsage,OtherUsageDescription~~NewOtherUsageDescription,ThinProvisioningAlertThresholds
Set-StorageProvider||ProviderName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,ProviderUniqueId~p~ProviderId,RemoteSubsystemCacheMode
Set-StorageSetting||ThrottleLimit,AsJob~s,CimSession~~Session,NewDiskPolicy,ScrubPolicy
Set-StorageSubSystem||InputObject~0p,FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,Description,UniqueId~p~Id,Name~p,FaultDomainAwarenessDefault,AutomaticClusteringEnabled
Set-StorageTier||FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Description,UniqueId~p~Id,NewFriendlyName,MediaType,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfDataCopies,NumberOfGroups,Interleave,ColumnIsolation
Set-VirtualDisk||InputObject~0p,FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~p~Id,Name~p,Usage,NewFriendlyName,OtherUsageDescription,StorageNodeName,Access,IsManualAttach
Set-Volume||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~p,Path~p,FileSystemLabel~p,DriveLetter~p,UniqueId~p,NewFileSystemLabel,DedupMode
Set-VolumeScrubPolicy||DriveLetter~0p,Enable~1,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
Show-VirtualDisk|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p,TargetPortAddresses,HostType,InitiatorAddress
Start-StorageDiagnosticLog||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,StorageSubSystemName~p,StorageSubSystemUniqueId~p~StorageSubsystemId,Level,MaxLogSize
Stop-StorageDiagnosticLog||StorageSubSystemFriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,StorageSubSystemName~p,StorageSubSystemUniqueId~p~StorageSubsystemId
Stop-StorageJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Unblock-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name,FileServer~p,AccountName
Unregister-StorageSubsystem||ProviderName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Force~s,ProviderUniqueId~p~ProviderId,StorageSubSystemUniqueId~p~UniqueId
Update-Disk||Number~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Path~p,FriendlyName~p
Update-HostStorageCache||ThrottleLimit,AsJob~s,CimSession~~Session
Update-StorageFirmware||FriendlyName~0p,ThrottleLimit,AsJob~s,InputObject~p,UniqueId~p~Id,CimSession,ImagePath,SlotNumber
Update-StoragePool|w|FriendlyName~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,Name~p
Update-StorageProviderCache||Name~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,UniqueId~p~Id,StorageSubSystem~p,Manufacturer~p,URI~up,DiscoveryLevel,RootObject
Write-VolumeCache||DriveLetter~0p,ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject~p,Path~p,ObjectId~p~Id,FileSystemLabel~p
#TrustedPlatformModule
Clear-Tpm||OwnerAuthorization~1p~o,File,UsePPI~sp~ppi
ConvertTo-TpmOwnerAuth||PassPhrase~1p
Disable-TpmAutoProvisioning||OnlyForNextRestart~s~b
Enable-TpmAutoProvisioning||
Get-Tpm||
Get-TpmEndorsementKeyInfo||HashAlgorithm~1p
Get-TpmSupportedFeature||FeatureList~1p
Import-TpmOwnerAuth||OwnerAuthorization~1p~o,File
Initialize-Tpm||AllowClear~s1~c,AllowPhysicalPresence~s2~p
Set-TpmOwnerAuth||OwnerAuthorization~0~o,File,NewOwnerAuthorization~p~no,NewFile~~nf
Unblock-Tpm||OwnerAuthorization~1p~o,File
#WindowsErrorReporting
Disable-WindowsErrorReporting||
Enable-WindowsErrorReporting||
Get-WindowsErrorReporting||
#WindowsUpdate
Get-WindowsUpdateLog|w|ETLPath~0p~PsPath,LogPath~1,ProcessingType,ForceFlush~s,IncludeAllLogs~s
`;

/** Built-in aliases: `alias name`, or `alias name-in-5.1 name-in-7`. */
export const ALIASES = `
% ForEach-Object
? Where-Object
ac Add-Content
algm Add-LocalGroupMember -
asnp Add-PSSnapin -
cat Get-Content
cd Set-Location
cfs ConvertFrom-String -
chdir Set-Location
clc Clear-Content
clear Clear-Host
clhy Clear-History
cli Clear-Item
clp Clear-ItemProperty
cls Clear-Host
clv Clear-Variable
cnsn Connect-PSSession
compare Compare-Object
copy Copy-Item
cp Copy-Item
cpi Copy-Item
cpp Copy-ItemProperty
curl Invoke-WebRequest -
cvpa Convert-Path
dbp Disable-PSBreakpoint
del Remove-Item
diff Compare-Object
dir Get-ChildItem
dlu Disable-LocalUser -
dnsn Disconnect-PSSession
ebp Enable-PSBreakpoint
echo Write-Output
elu Enable-LocalUser -
epal Export-Alias
epcsv Export-Csv
epsn Export-PSSession
erase Remove-Item
etsn Enter-PSSession
exsn Exit-PSSession
fc Format-Custom
fhx Format-Hex
fl Format-List
foreach ForEach-Object
ft Format-Table
fw Format-Wide
gal Get-Alias
gbp Get-PSBreakpoint
gc Get-Content
gcai Get-CimAssociatedInstance
gcb Get-Clipboard
gci Get-ChildItem
gcim Get-CimInstance
gcls Get-CimClass
gcm Get-Command
gcms Get-CimSession
gcs Get-PSCallStack
gdr Get-PSDrive
gerr - Get-Error
ghy Get-History
gi Get-Item
gin Get-ComputerInfo
gjb Get-Job
gl Get-Location
glg Get-LocalGroup -
glgm Get-LocalGroupMember -
glu Get-LocalUser -
gm Get-Member
gmo Get-Module
gp Get-ItemProperty
gps Get-Process
gpv Get-ItemPropertyValue
group Group-Object
gsn Get-PSSession
gsnp Get-PSSnapin -
gsv Get-Service
gtz Get-TimeZone
gu Get-Unique
gv Get-Variable
gwmi Get-WmiObject -
h Get-History
history Get-History
icim Invoke-CimMethod
icm Invoke-Command
iex Invoke-Expression
ihy Invoke-History
ii Invoke-Item
ipal Import-Alias
ipcsv Import-Csv
ipmo Import-Module
ipsn Import-PSSession
irm Invoke-RestMethod
ise powershell_ise.exe -
iwmi Invoke-WmiMethod -
iwr Invoke-WebRequest
kill Stop-Process
lp Out-Printer
ls Get-ChildItem
man help
md mkdir
measure Measure-Object
mi Move-Item
mount New-PSDrive
move Move-Item
mp Move-ItemProperty
mv Move-Item
nal New-Alias
ncim New-CimInstance
ncms New-CimSession
ncso New-CimSessionOption
ndr New-PSDrive
ni New-Item
nlg New-LocalGroup -
nlu New-LocalUser -
nmo New-Module
npssc New-PSSessionConfigurationFile
nsn New-PSSession
nv New-Variable
nwsn New-PSWorkflowSession -
ogv Out-GridView
oh Out-Host
popd Pop-Location
ps Get-Process
pushd Push-Location
pwd Get-Location
r Invoke-History
rbp Remove-PSBreakpoint
rcie Register-CimIndicationEvent
rcim Remove-CimInstance
rcjb Receive-Job
rcms Remove-CimSession
rcsn Receive-PSSession
rd Remove-Item
rdr Remove-PSDrive
ren Rename-Item
ri Remove-Item
rjb Remove-Job
rlg Remove-LocalGroup -
rlgm Remove-LocalGroupMember -
rlu Remove-LocalUser -
rm Remove-Item
rmdir Remove-Item
rmo Remove-Module
rni Rename-Item
rnlg Rename-LocalGroup -
rnlu Rename-LocalUser -
rnp Rename-ItemProperty
rp Remove-ItemProperty
rsn Remove-PSSession
rsnp Remove-PSSnapin -
rujb Resume-Job -
rv Remove-Variable
rvpa Resolve-Path
rwmi Remove-WmiObject -
sajb Start-Job
sal Set-Alias
saps Start-Process
sasv Start-Service
sbp Set-PSBreakpoint
sc Set-Content -
scb Set-Clipboard
scim Set-CimInstance
select Select-Object
set Set-Variable
shcm Show-Command
si Set-Item
sl Set-Location
sleep Start-Sleep
slg Set-LocalGroup -
sls Select-String
slu Set-LocalUser -
sort Sort-Object
sp Set-ItemProperty
spjb Stop-Job
spps Stop-Process
spsv Stop-Service
start Start-Process
stz Set-TimeZone
sujb Suspend-Job -
sv Set-Variable
swmi Set-WmiInstance -
tee Tee-Object
trcm Trace-Command
type Get-Content
wget Invoke-WebRequest -
where Where-Object
wjb Wait-Job
write Write-Output
`;
