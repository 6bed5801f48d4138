// Written by scripts/embed-cmdlets.mjs from Microsoft's published command reference (Windows PowerShell 5.1,
// PowerShell 7.6, Windows Server 2025). Don't edit.

/** Cmdlets by module: `name|dialect and w for -WhatIf|parameters`; read by cmdlets.ts. */
export const CMDLETS = `
#ActiveDirectory
Add-ADCentralAccessPolicyMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Members~1
Add-ADComputerServiceAccount|w|PassThru~s,Credential~c,AuthType,Server,Partition,Identity~0~Computer,ServiceAccount~1
Add-ADDomainControllerPasswordReplicationPolicy|w|Credential~c,AuthType,Server,Identity~0,AllowedList,DeniedList
Add-ADFineGrainedPasswordPolicySubject|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,Subjects~1
Add-ADGroupMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,Members~1,DisablePermissiveModify~s,MemberTimeToLive
Add-ADPrincipalGroupMembership|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,MemberOf~1
Add-ADResourcePropertyListMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Members~1
Clear-ADAccountExpiration|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition
Clear-ADClaimTransformLink|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Policy,TrustRole
Complete-ADServiceAccountMigration||Credential~c,AuthType,Server,Identity~0,SupersededAccount
Disable-ADAccount|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition
Disable-ADOptionalFeature|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Scope~1,Target~2
Enable-ADAccount|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition
Enable-ADOptionalFeature|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Scope~1,Target~2
Get-ADAccountAuthorizationGroup||Credential~c,AuthType,Server,Identity~0,Partition
Get-ADAccountResultantPasswordReplicationPolicy||Credential~c,AuthType,Server,Identity~0,Partition,DomainController~1
Get-ADAuthenticationPolicy||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADAuthenticationPolicySilo||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADCentralAccessPolicy||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADCentralAccessRule||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADClaimTransformPolicy||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter
Get-ADClaimType||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADComputer||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADComputerServiceAccount||Credential~c,AuthType,Server,Identity~0,Partition
Get-ADDCCloningExcludedApplicationList||Force~s,Path,GenerateXml~s
Get-ADDefaultDomainPasswordPolicy||Credential~c,AuthType,Server,Identity~0,Current~1
Get-ADDomain||Credential~c,AuthType,Server,Identity~0,Current
Get-ADDomainController||Credential~c,AuthType,Server,Identity~0,Filter,Service,SiteName,AvoidSelf~s,Discover~s,DomainName,ForceDiscover~s,MinimumDirectoryServiceVersion,NextClosestSite~s,Writable~s
Get-ADDomainControllerPasswordReplicationPolicy||Credential~c,AuthType,Server,Identity~0,Allowed~s,Denied~s
Get-ADDomainControllerPasswordReplicationPolicyUsage||Credential~c,AuthType,Server,Identity~0,RevealedAccounts~s,AuthenticatedAccounts~s
Get-ADFineGrainedPasswordPolicy||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADFineGrainedPasswordPolicySubject||Credential~c,AuthType,Server,Identity~0
Get-ADForest||Credential~c,AuthType,Server,Identity~0,Current
Get-ADGroup||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope,ShowMemberTimeToLive~s
Get-ADGroupMember||Credential~c,AuthType,Server,Identity~0,Partition,Recursive~s
Get-ADObject||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope,IncludeDeletedObjects~s
Get-ADOptionalFeature||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADOrganizationalUnit||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADPrincipalGroupMembership||Credential~c,AuthType,Server,Identity~0,Partition,ResourceContextPartition,ResourceContextServer
Get-ADReplicationAttributeMetadata||Credential~c,AuthType,Filter,IncludeDeletedObjects~s,Object~0,Properties~2~Property/Attribute/Attributes,Server~1,ShowAllLinkedValues~s
Get-ADReplicationConnection||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property
Get-ADReplicationFailure||Credential~c,AuthType,Filter,Target~0~Name/HostName/Site/Domain/Forest,Scope~1~ReplicationSite,EnumeratingServer
Get-ADReplicationPartnerMetadata||Credential~c,AuthType,Filter,Scope~1,Target~0~Name/HostName/Site/Domain/Forest,EnumerationServer,Partition~2~NC/NamingContext,PartnerType~3
Get-ADReplicationQueueOperation||Credential~c,AuthType,Filter,Server~0,Partition~1~NC/NamingContext
Get-ADReplicationSite||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property
Get-ADReplicationSiteLink||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property
Get-ADReplicationSiteLinkBridge||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property
Get-ADReplicationSubnet||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property
Get-ADReplicationUpToDatenessVectorTable||Credential~c,AuthType,Filter,Target~0~Name/HostName/Site/Domain/Forest,EnumerationServer,Partition~2~NC/NamingContext,Scope~1~ReplicationSite
Get-ADResourceProperty||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADResourcePropertyList||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize
Get-ADResourcePropertyValueType||Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter
Get-ADRootDSE||Credential~c,AuthType,Server,Properties~~Property
Get-ADServiceAccount||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADTrust||InputObject,Credential~c,AuthType,Server,Identity~0,Filter,Properties~~Property,LDAPFilter
Get-ADUser||Credential~c,AuthType,Server,Identity~0,Filter,Partition,Properties~~Property,LDAPFilter,ResultPageSize,ResultSetSize,SearchBase,SearchScope
Get-ADUserResultantPasswordPolicy||Credential~c,AuthType,Server,Identity~0,Partition
Grant-ADAuthenticationPolicySiloAccess|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Account~1
Install-ADServiceAccount|w|Force~s,AuthType,Identity~0,AccountPassword~c,PromptForPassword~s
Move-ADDirectoryServer|w|Credential~c,AuthType,Server,Identity~0,Site~1
Move-ADDirectoryServerOperationMasterRole|w|PassThru~s,Credential~c,Force~s,AuthType,Server,Identity~0,OperationMasterRole~1
Move-ADObject|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,TargetPath~1,TargetServer
New-ADAuthenticationPolicy|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,ComputerAllowedToAuthenticateTo,ComputerTGTLifetimeMins,Enforce~s,RollingNTLMSecret,ServiceAllowedToAuthenticateFrom,ServiceAllowedToAuthenticateTo,ServiceTGTLifetimeMins,UserAllowedToAuthenticateFrom,UserAllowedToAuthenticateTo,UserTGTLifetimeMins,ServiceAllowedNTLMNetworkAuthentication~s,UserAllowedNTLMNetworkAuthentication~s
New-ADAuthenticationPolicySilo|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,ComputerAuthenticationPolicy,Enforce~s,ServiceAuthenticationPolicy,UserAuthenticationPolicy
New-ADCentralAccessPolicy|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion
New-ADCentralAccessRule|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,CurrentAcl,ProposedAcl,ResourceCondition
New-ADClaimTransformPolicy|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,AllowAll~s,AllowAllExcept,DenyAll~s,DenyAllExcept,Rule
New-ADClaimType|w|PassThru~s,Credential~c,AuthType,Server,Description,Enabled,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,SuggestedValues,ID,AppliesToClasses,DisplayName~0,RestrictValues,SourceAttribute,SourceOID,SourceTransformPolicy~s,IsSingleValued,ValueType
New-ADComputer|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Enabled,Instance,OtherAttributes,ManagedBy,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,Location,PasswordNeverExpires,PrincipalsAllowedToDelegateToAccount,ServicePrincipalNames,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,AccountPassword~c,ChangePasswordAtLogon,DNSHostName,UserPrincipalName,OperatingSystem,OperatingSystemHotfix,OperatingSystemServicePack,OperatingSystemVersion,SAMAccountName
New-ADDCCloneConfigFile||Path,SiteName,IPv4Address,Offline~s,Static~s,CloneComputerName~~cn,IPv4DNSResolver,AlternateWINSServer,IPv4DefaultGateway,IPv4SubnetMask,IPv6DNSResolver,PreferredWINSServer
New-ADFineGrainedPasswordPolicy|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,ComplexityEnabled,LockoutDuration,LockoutObservationWindow,LockoutThreshold,MaxPasswordAge,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ReversibleEncryptionEnabled,Precedence~1
New-ADGroup|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Instance,OtherAttributes,ManagedBy,HomePage,SamAccountName,GroupCategory,GroupScope~1
New-ADObject|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,Type~1
New-ADOrganizationalUnit|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,State,ManagedBy,City,Country,PostalCode,StreetAddress
New-ADReplicationSite|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,ManagedBy,ReplicationSchedule,AutomaticInterSiteTopologyGenerationEnabled,AutomaticTopologyGenerationEnabled,InterSiteTopologyGenerator,RedundantServerTopologyEnabled,ScheduleHashingEnabled,TopologyCleanupEnabled,TopologyDetectStaleEnabled,TopologyMinimumHopsEnabled,UniversalGroupCachingEnabled,UniversalGroupCachingRefreshSite,WindowsServer2000BridgeheadSelectionMethodEnabled,WindowsServer2000KCCISTGSelectionBehaviorEnabled,WindowsServer2003KCCBehaviorEnabled,WindowsServer2003KCCIgnoreScheduleEnabled,WindowsServer2003KCCSiteLinkBridgingEnabled
New-ADReplicationSiteLink|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,OtherAttributes,ReplicationSchedule,Cost,InterSiteTransportProtocol,ReplicationFrequencyInMinutes,SitesIncluded~1
New-ADReplicationSiteLinkBridge|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,OtherAttributes,InterSiteTransportProtocol,SiteLinksIncluded~1
New-ADReplicationSubnet|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,OtherAttributes,Location,Site~1
New-ADResourceProperty|w|PassThru~s,Credential~c,AuthType,Server,Description,Enabled,Instance,ProtectedFromAccidentalDeletion,OtherAttributes,SuggestedValues,ID,AppliesToResourceTypes,DisplayName~0,SharesValuesWith,IsSecured,ResourcePropertyValueType
New-ADResourcePropertyList|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,Instance,ProtectedFromAccidentalDeletion
New-ADServiceAccount|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Enabled,Instance,OtherAttributes,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,DNSHostName,AccountPassword~c,PrincipalsAllowedToRetrieveManagedPassword,ManagedPasswordIntervalInDays,CreateDelegatedServiceAccount~s,RestrictToSingleComputer~s,RestrictToOutboundAuthenticationOnly~s
New-ADUser|w|PassThru~s,Credential~c,Name~0,AuthType,Server,Description,DisplayName,Path,Enabled,Instance,Type,OtherAttributes,State,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,PasswordNeverExpires,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,AccountPassword~c,ChangePasswordAtLogon,City,Country,PostalCode,StreetAddress,Title,UserPrincipalName,Company,Department,Division,EmailAddress,EmployeeID,EmployeeNumber,Fax,GivenName,HomeDirectory,HomeDrive,HomePhone,Initials,LogonWorkstations,Manager,MobilePhone,Office,OfficePhone,Organization,OtherName,POBox,ProfilePath,ScriptPath,SmartcardLogonRequired,Surname
Remove-ADAuthenticationPolicy|w|Credential~c,AuthType,Server,Identity~0
Remove-ADAuthenticationPolicySilo|w|Credential~c,AuthType,Server,Identity~0
Remove-ADCentralAccessPolicy|w|Credential~c,AuthType,Server,Identity~0
Remove-ADCentralAccessPolicyMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Members~1
Remove-ADCentralAccessRule|w|Credential~c,AuthType,Server,Identity~0
Remove-ADClaimTransformPolicy|w|Credential~c,AuthType,Server,Identity~0
Remove-ADClaimType|w|Credential~c,Force~s,AuthType,Server,Identity~0
Remove-ADComputer|w|Credential~c,AuthType,Server,Identity~0,Partition
Remove-ADComputerServiceAccount|w|PassThru~s,Credential~c,AuthType,Server,Partition,Identity~0~Computer,ServiceAccount~1
Remove-ADDomainControllerPasswordReplicationPolicy|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,AllowedList,DeniedList
Remove-ADFineGrainedPasswordPolicy|w|Credential~c,AuthType,Server,Identity~0
Remove-ADFineGrainedPasswordPolicySubject|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,Subjects~1
Remove-ADGroup|w|Credential~c,AuthType,Server,Identity~0,Partition
Remove-ADGroupMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,Members~1,DisablePermissiveModify~s
Remove-ADObject|w|Credential~c,AuthType,Server,Identity~0,Partition,IncludeDeletedObjects~s,Recursive~s
Remove-ADOrganizationalUnit|w|Credential~c,AuthType,Server,Identity~0,Partition,Recursive~s
Remove-ADPrincipalGroupMembership|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,MemberOf~1
Remove-ADReplicationSite|w|Credential~c,AuthType,Server,Identity~0
Remove-ADReplicationSiteLink|w|Credential~c,AuthType,Server,Identity~0
Remove-ADReplicationSiteLinkBridge|w|Credential~c,AuthType,Server,Identity~0
Remove-ADReplicationSubnet|w|Credential~c,AuthType,Server,Identity~0
Remove-ADResourceProperty|w|Credential~c,AuthType,Server,Identity~0
Remove-ADResourcePropertyList|w|Credential~c,AuthType,Server,Identity~0
Remove-ADResourcePropertyListMember|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Members~1
Remove-ADServiceAccount|w|Credential~c,AuthType,Server,Identity~0,Partition
Remove-ADUser|w|Credential~c,AuthType,Server,Identity~0,Partition
Rename-ADObject|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,NewName~1
Reset-ADServiceAccountMigration||Credential~c,AuthType,Server,Identity~0,SupersededAccount
Reset-ADServiceAccountPassword|w|AuthType,Identity~0,Partition
Restore-ADObject|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,NewName,TargetPath
Revoke-ADAuthenticationPolicySiloAccess|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Account~1
Search-ADAccount||Credential~c,AuthType,Server,ResultPageSize,ResultSetSize,SearchBase,SearchScope,TimeSpan,PasswordNeverExpires~s,AccountDisabled~s,ComputersOnly~s,UsersOnly~s,AccountExpired~s,AccountExpiring~s,DateTime,AccountInactive~s,LockedOut~s,PasswordExpired~s
Set-ADAccountAuthenticationPolicySilo|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,AuthenticationPolicy,AuthenticationPolicySilo
Set-ADAccountControl|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Enabled,Partition,AccountNotDelegated,TrustedForDelegation,PasswordNeverExpires,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,DoesNotRequirePreAuth,HomedirRequired,MNSLogonAccount,TrustedToAuthForDelegation,UseDESKeyOnly
Set-ADAccountExpiration|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,TimeSpan,DateTime~1
Set-ADAccountPassword|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition,NewPassword~c,OldPassword~c,Reset~s
Set-ADAuthenticationPolicy|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,Enforce,ComputerAllowedToAuthenticateTo,ComputerTGTLifetimeMins,RollingNTLMSecret,ServiceAllowedToAuthenticateFrom,ServiceAllowedToAuthenticateTo,ServiceTGTLifetimeMins,UserAllowedToAuthenticateFrom,UserAllowedToAuthenticateTo,UserTGTLifetimeMins,ServiceAllowedNTLMNetworkAuthentication,UserAllowedNTLMNetworkAuthentication
Set-ADAuthenticationPolicySilo|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,Enforce,ComputerAuthenticationPolicy,ServiceAuthenticationPolicy,UserAuthenticationPolicy
Set-ADCentralAccessPolicy|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear
Set-ADCentralAccessRule|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,CurrentAcl,ProposedAcl,ResourceCondition
Set-ADClaimTransformLink|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,TrustRole,Policy~1
Set-ADClaimTransformPolicy|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,DenyAllExcept,DenyAll~s,Rule,AllowAll~s,AllowAllExcept
Set-ADClaimType|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Enabled,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,SuggestedValues,AppliesToClasses,RestrictValues,SourceTransformPolicy~s,SourceAttribute,SourceOID
Set-ADComputer|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,ManagedBy,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,Location,PasswordNeverExpires,PrincipalsAllowedToDelegateToAccount,ServicePrincipalNames,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,ChangePasswordAtLogon,DNSHostName,UserPrincipalName,OperatingSystem,OperatingSystemHotfix,OperatingSystemServicePack,OperatingSystemVersion,SAMAccountName
Set-ADDefaultDomainPasswordPolicy|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,ComplexityEnabled,LockoutDuration,LockoutObservationWindow,LockoutThreshold,MaxPasswordAge,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ReversibleEncryptionEnabled
Set-ADDomain|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Instance,Add,Remove,Replace,Clear,ManagedBy,AllowedDNSSuffixes,LastLogonReplicationInterval,PublicKeyRequiredPasswordRolling
Set-ADDomainMode|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,DomainMode~1
Set-ADFineGrainedPasswordPolicy|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,ComplexityEnabled,LockoutDuration,LockoutObservationWindow,LockoutThreshold,MaxPasswordAge,MinPasswordAge,MinPasswordLength,PasswordHistoryCount,ReversibleEncryptionEnabled,Precedence
Set-ADForest|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,SPNSuffixes,UPNSuffixes
Set-ADForestMode|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,ForestMode~1
Set-ADGroup|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Partition,Instance,Add,Remove,Replace,Clear,ManagedBy,HomePage,SamAccountName,GroupCategory,GroupScope
Set-ADObject|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Partition,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear
Set-ADOrganizationalUnit|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Partition,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,State,ManagedBy,City,Country,PostalCode,StreetAddress
Set-ADReplicationConnection|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Instance,Add,Remove,Replace,Clear,ReplicationSchedule,ReplicateFromDirectoryServer
Set-ADReplicationSite|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,ManagedBy,ReplicationSchedule,AutomaticInterSiteTopologyGenerationEnabled,AutomaticTopologyGenerationEnabled,InterSiteTopologyGenerator,RedundantServerTopologyEnabled,ScheduleHashingEnabled,TopologyCleanupEnabled,TopologyDetectStaleEnabled,TopologyMinimumHopsEnabled,UniversalGroupCachingEnabled,UniversalGroupCachingRefreshSite,WindowsServer2000BridgeheadSelectionMethodEnabled,WindowsServer2000KCCISTGSelectionBehaviorEnabled,WindowsServer2003KCCBehaviorEnabled,WindowsServer2003KCCIgnoreScheduleEnabled,WindowsServer2003KCCSiteLinkBridgingEnabled
Set-ADReplicationSiteLink|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,Add,Remove,Replace,Clear,ReplicationSchedule,Cost,ReplicationFrequencyInMinutes,SitesIncluded
Set-ADReplicationSiteLinkBridge|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,Add,Remove,Replace,Clear,SiteLinksIncluded
Set-ADReplicationSubnet|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,Add,Remove,Replace,Clear,Location,Site
Set-ADResourceProperty|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Enabled,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear,SuggestedValues,AppliesToResourceTypes,SharesValuesWith
Set-ADResourcePropertyList|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,Instance,ProtectedFromAccidentalDeletion,Add,Remove,Replace,Clear
Set-ADServiceAccount|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,DNSHostName,PrincipalsAllowedToRetrieveManagedPassword
Set-ADUser|w|PassThru~s,Credential~c,AuthType,Server,Description,Identity~0,DisplayName,Enabled,Partition,Instance,Add,Remove,Replace,Clear,State,HomePage,AccountNotDelegated,AuthenticationPolicy,AuthenticationPolicySilo,TrustedForDelegation,AccountExpirationDate,Certificates,CompoundIdentitySupported,KerberosEncryptionType,PasswordNeverExpires,PrincipalsAllowedToDelegateToAccount,SamAccountName,ServicePrincipalNames,AllowReversiblePasswordEncryption,CannotChangePassword,PasswordNotRequired,ChangePasswordAtLogon,City,Country,PostalCode,StreetAddress,Title,UserPrincipalName,Company,Department,Division,EmailAddress,EmployeeID,EmployeeNumber,Fax,GivenName,HomeDirectory,HomeDrive,HomePhone,Initials,LogonWorkstations,Manager,MobilePhone,Office,OfficePhone,Organization,OtherName,POBox,ProfilePath,ScriptPath,SmartcardLogonRequired,Surname
Show-ADAuthenticationPolicyExpression|w|Credential~c,AuthType,Server,AllowedToAuthenticateFrom~s,SDDL~0,Title~1,AllowedToAuthenticateTo~s
Start-ADServiceAccountMigration||Credential~c,AuthType,Server,Identity~0,SupersededAccount
Sync-ADObject||PassThru~s,Credential~c,AuthType,Object~0,Source~1,Destination~2~Server/HostName/IPv4Address,PasswordOnly~s
Test-ADServiceAccount||AuthType,Identity~0
Undo-ADServiceAccountMigration||Credential~c,AuthType,Server,Identity~0,SupersededAccount
Uninstall-ADServiceAccount|w|AuthType,Identity~0,ForceRemoveLocal~s
Unlock-ADAccount|w|PassThru~s,Credential~c,AuthType,Server,Identity~0,Partition
#Appx
Add-AppSharedPackageContainer||Force~s,Path~0~PSPath,ForceApplicationShutdown~s,Merge~s
Add-AppxPackage|w|Path~0~PSPath,Volume,Update~s,ForceApplicationShutdown~s,ForceUpdateFromAnyVersion~s,OptionalPackages,StubPackageOption,DependencyPackages,DependencyPath,RequiredContentGroupOnly~s,ForceTargetApplicationShutdown~s,RetainFilesOnFailure~s,InstallAllResources~s,ExternalPackages,RelatedPackages,ExternalLocation,DeferRegistrationWhenPackagesAreInUse~s,AllowUnsigned~s,AppInstallerFile~s,LimitToExistingPackages~s,Register~s,DisableDevelopmentMode~s,Stage~s,MainPackage,RegisterByFamilyName~s
Add-AppxVolume|w|Path~0~PSPath
Dismount-AppxVolume|w|Volume~0
Get-AppxDefaultVolume||
Get-AppxLastError||
Get-AppxLog||All~s,ActivityId
Get-AppxPackage||Name~0,User,Volume,AllUsers~s,PackageTypeFilter,Publisher~1
Get-AppxPackageAutoUpdateSettings||AllUsers~s,PackageFullName~0,ShowUpdateAvailability~s
Get-AppxPackageManifest||Package~0,User~1
Get-AppxVolume||Path~0,Online~s,Offline~s
Invoke-CommandInDesktopPackage||PackageFamilyName~0,AppId~1,Command~2,Args~3,PreventBreakaway~s4
Mount-AppxVolume|w|Volume~0
Move-AppxPackage|w|Package~0,Volume~1
Remove-AppxPackage|w|User,AllUsers~s,Package~0,PreserveApplicationData~s,PreserveRoamableApplicationData~s
Remove-AppxVolume|w|Volume~0
Reset-AppxPackage|w|Package~0~None
Set-AppxDefaultVolume|w|Volume~0
Set-AppxPackageAutoUpdateSettings|w|Version,PackageFamilyName~0,OptionalPackages,DependencyPackages,ForceUpdateFromAnyVersion~s,AppInstallerUri,UpdateUris,RepairUris,EnableAutomaticBackgroundTask~s,DisableAutoRepairs~s,CheckOnLaunch~s,ShowPrompt~s,UpdateBlocksActivation~s,UseSystemPolicySource~s,HoursBetweenUpdateChecks,PauseUpdates~s,HoursToPause
#BitLocker
Add-BitLockerKeyProtector|w|MountPoint~0,PasswordProtector~s~pwp,Password~c1~pw,RecoveryPasswordProtector~s~rpp,RecoveryPassword~1~rp,StartupKeyProtector~s~skp,StartupKeyPath~1~sk,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Pin~c1~p,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,RecoveryKeyPath~1~rk,ADAccountOrGroupProtector~s~sidp,ADAccountOrGroup~1~sid
Backup-BitLockerKeyProtector|w|MountPoint~0,KeyProtectorId~1
Clear-BitLockerAutoUnlock||
Disable-BitLocker|w|MountPoint~0
Disable-BitLockerAutoUnlock|w|MountPoint~0
Enable-BitLocker|w|MountPoint~0,PasswordProtector~s~pwp,Password~c1~pw,RecoveryPasswordProtector~s~rpp,RecoveryPassword~1~rp,StartupKeyProtector~s~skp,StartupKeyPath~1~sk,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Pin~c1~p,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,RecoveryKeyPath~1~rk,EncryptionMethod,HardwareEncryption~s,SkipHardwareTest~s~s,UsedSpaceOnly~s~qe,AdAccountOrGroupProtector~s~sidp,AdAccountOrGroup~1~sid
Enable-BitLockerAutoUnlock|w|MountPoint~0
Get-BitLockerVolume||MountPoint~0
Lock-BitLocker|w|MountPoint~0,ForceDismount~s~fd
Remove-BitLockerKeyProtector|w|MountPoint~0,KeyProtectorId~1~id
Resume-BitLocker|w|MountPoint~0
Suspend-BitLocker|w|MountPoint~0,RebootCount~1
Unlock-BitLocker|w|MountPoint~0,Password~c~pw,RecoveryPassword~~rp,RecoveryKeyPath~~rk,AdAccountOrGroup~s
#bitlocker
BackupToAAD-BitLockerKeyProtector|w|MountPoint~0,KeyProtectorId~1
#BitsTransfer
Add-BitsFile|w|Source~1,BitsJob~0,Destination~2
Complete-BitsTransfer|w|BitsJob~0~b
Get-BitsTransfer||Name~0~n,AllUsers~s1~all,JobId~0~id
Remove-BitsTransfer|w|BitsJob~0~b
Resume-BitsTransfer|w|BitsJob~0~b,Asynchronous~s~as
Set-BitsTransfer|w|BitsJob~0~b,CertStoreLocation,Dynamic~s,CustomHeadersWriteOnly~s,RetryInterval,RetryTimeout,MaxDownloadTime,TransferPolicy,ACLFlags,SecurityFlags,UseStoredCredential,CustomHeaders,NotifyFlags,NotifyCmdLine,CertStoreName,CertHash,DisplayName~~dn,Priority~~p,Description~~d,HttpMethod~~hm,ProxyAuthentication~~pa,Credential~c~cred,ProxyCredential~c~pc,Authentication~~au,SetOwnerToCurrentUser~s~so,ProxyUsage~~pu,ProxyList~u~pl,ProxyBypass~~pb
Start-BitsTransfer|w|Credential~c,Description,DisplayName,Authentication,Destination~1,ProxyCredential~c,Priority,CertStoreLocation,ProxyAuthentication,Dynamic~s,CustomHeadersWriteOnly~s,TransferPolicy,ACLFlags,SecurityFlags,UseStoredCredential,RetryInterval,RetryTimeout,MaxDownloadTime,CustomHeaders,NotifyFlags,NotifyCmdLine,CertStoreName,CertHash,Asynchronous~s,HttpMethod,ProxyBypass,ProxyList~u,ProxyUsage,Source~0,Suspended~s,TransferType
Suspend-BitsTransfer|w|BitsJob~0~b
#CimCmdlets
Export-BinaryMiLog|5|InputObject,Path~0
Get-CimAssociatedInstance||CimSession,OperationTimeoutSec~~OT,Namespace,ComputerName~~CN/ServerName,ResourceUri~u,InputObject~0~CimInstance,KeyOnly~s,Association~1,ResultClassName
Get-CimClass|5|CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,ClassName~0,Namespace~1,MethodName,PropertyName,QualifierName
Get-CimClass|7|CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,ClassName~0,Namespace~1,Amended~s,MethodName,PropertyName,QualifierName
Get-CimInstance||Filter,CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,Namespace,ResourceUri~u,ClassName~0,QueryDialect,InputObject~0~CimInstance,Query,KeyOnly~s,Shallow~s,Property~~SelectProperties
Get-CimSession||Name,Id~0,InstanceId,ComputerName~0~CN/ServerName
Import-BinaryMiLog|5|Path~0
Invoke-CimMethod|w|CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,Namespace,ResourceUri~u,InputObject~0~CimInstance,QueryDialect,Query,CimClass~0,ClassName~0~Class,Arguments~1,MethodName~2~Name
New-CimInstance|w|CimSession,OperationTimeoutSec~~OT,Namespace,ComputerName~~CN/ServerName,ResourceUri~u,ClassName~0,Key,CimClass~0,Property~1~Arguments,ClientOnly~s~Local
New-CimSession||Name,Authentication,Port,CertificateThumbprint,SessionOption,OperationTimeoutSec~~OT,Credential~c1,ComputerName~0~CN/ServerName,SkipTestConnection~s
New-CimSessionOption||Encoding,ProxyCredential~c,Impersonation,Culture,ProxyAuthentication,NoEncryption~s,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,UseSsl~s,UICulture,Protocol~0,EncodePortInServicePrincipalName~s,HttpPrefix~u,MaxEnvelopeSizeKB,ProxyCertificateThumbprint,ProxyType,PacketIntegrity~s,PacketPrivacy~s
Register-CimIndicationEvent||CimSession,OperationTimeoutSec~~OT,Namespace,ComputerName~~CN/ServerName,ClassName~0,QueryDialect,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,Query~0,SourceIdentifier~1,Action~b1
Remove-CimInstance|w|CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,ResourceUri~u,InputObject~0~CimInstance,QueryDialect,Query~0,Namespace~1
Remove-CimSession|w|Name,Id~0,InstanceId,ComputerName~0~CN/ServerName,CimSession~0
Set-CimInstance|w|PassThru~s,CimSession,OperationTimeoutSec~~OT,ComputerName~~CN/ServerName,Namespace,ResourceUri~u,InputObject~0~CimInstance,QueryDialect,Query~0,Property~~Arguments
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
Add-AppxProvisionedPackage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackagePath,CustomDataPath,StubPackageOption,FolderPath,DependencyPackagePath,OptionalPackagePath,LicensePath,SkipLicense~s,Regions
Add-WindowsCapability||Path,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Source,LimitAccess~s
Add-WindowsDriver||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Recurse~s,Driver,ForceUnsigned~s,BasicDriverObject,AdvancedDriverObject
Add-WindowsImage||Description,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,SupportEa~s,Verify~s,WIMBoot~s,CapturePath,ConfigFilePath,NoRpFix~s,Setbootable~s
Add-WindowsPackage||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackagePath,IgnoreCheck~s,PreventPending~s
Clear-WindowsCorruptMountPoint||LogPath~~LP,ScratchDirectory,LogLevel~~LL
Disable-WindowsOptionalFeature||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,Remove~s,FeatureName
Dismount-WindowsImage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,Append~s,CheckIntegrity~s,Discard~s,Save~s
Enable-WindowsOptionalFeature||All~s,Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,Source,LimitAccess~s,FeatureName
Expand-WindowsCustomDataImage||LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CustomDataImage,SingleInstance~s
Expand-WindowsImage||Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,Index,SupportEa~s,Verify~s,WIMBoot~s,NoRpFix~s,SplitImageFilePattern,ApplyPath,ConfirmTrustedFile~s,Compact~s
Export-WindowsCapabilitySource||Path,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Source,Target
Export-WindowsDriver||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Destination
Export-WindowsImage||LogPath~~LP,ScratchDirectory,LogLevel~~LL,CheckIntegrity~s,WIMBoot~s,CompressionType,Setbootable~s~SB,SplitImageFilePattern,DestinationImagePath~~DIP,DestinationName~~DN,SourceImagePath~~SIP,SourceName~~SN,SourceIndex~~SI
Get-AppxProvisionedPackage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s
Get-NonRemovableAppsPolicy||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s
Get-WIMBootEntry||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL
Get-WindowsCapability||Path,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Source,LimitAccess~s
Get-WindowsDriver||All~s,Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Driver
Get-WindowsEdition||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Target~s
Get-WindowsImage||Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,Index,Mounted~s
Get-WindowsImageContent||Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,Index
Get-WindowsOptionalFeature||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,PackagePath,FeatureName
Get-WindowsPackage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,PackagePath
Get-WindowsReservedStorageState||LogPath~~LP,ScratchDirectory,LogLevel~~LL
Mount-WindowsImage||Path,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,Index,SupportEa~s,ReadOnly~s,Optimize~s,Remount~s
New-WindowsCustomImage||LogPath~~LP,ScratchDirectory,LogLevel~~LL,CheckIntegrity~s,Verify~s,CapturePath,ConfigFilePath
New-WindowsImage||Description,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,SupportEa~s,Verify~s,WIMBoot~s,CapturePath,ConfigFilePath,NoRpFix~s,CompressionType,Setbootable~s~SB
Optimize-AppXProvisionedPackages||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s
Optimize-WindowsImage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,OptimizationTarget
Remove-AppxProvisionedPackage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,AllUsers~s
Remove-WindowsCapability||Path,Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s
Remove-WindowsDriver||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Driver
Remove-WindowsImage||Name,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,Index
Remove-WindowsPackage||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,PackagePath
Repair-WindowsImage||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,Source,LimitAccess~s,CheckHealth~s,ScanHealth~s,RestoreHealth~s,StartComponentCleanup~s,ResetBase~s,Defer~s
Save-WindowsImage||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,Append~s,CheckIntegrity~s,SupportEa~s
Set-AppXProvisionedDataFile||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageName,CustomDataPath
Set-NonRemovableAppsPolicy||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,PackageFamilyName,NonRemovable
Set-WindowsEdition||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Edition
Set-WindowsProductKey||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,ProductKey
Set-WindowsReservedStorageState||LogPath~~LP,ScratchDirectory,LogLevel~~LL,State
Split-WindowsImage||LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,CheckIntegrity~s,SplitImagePath,FileSize
Start-OSUninstall||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s
Update-WIMBootEntry||Path,LogPath~~LP,ScratchDirectory,LogLevel~~LL,ImagePath,DataSourceID
Use-WindowsUnattend||Path,NoRestart~s,LogPath~~LP,ScratchDirectory,LogLevel~~LL,WindowsDirectory,SystemDrive,Online~s,UnattendPath
#DnsClient
Add-DnsClientDohServerAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,ServerAddress~0,DohTemplate~1,AllowFallbackToUdp~2,AutoUpgrade~3
Add-DnsClientNrptRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Server,DisplayName,GpoName,Namespace~0,Comment,DAIPsecEncryptionType~~DirectAccessQueryIPSSECEncryption,DAProxyServerName~~DirectAccessProxyName,DnsSecIPsecEncryptionType~~DnsSecQueryIPsecEncryption,NameServers,NameEncoding,DAProxyType~~DirectAccessProxyType,IPsecTrustAuthority~~IPsecCARestriction,DANameServers~~DirectAccessDnsServers,DAIPsecRequired~s~DirectAccessQueryIPsecRequired,DnsSecEnable~s~DnsSecEnabled,DnsSecIPsecRequired~s~DnsSecQueryIPsecRequired,DnsSecValidationRequired~s,DAEnable~s~DirectAccessEnabled
Clear-DnsClientCache|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-DnsClient||ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex,InterfaceAlias~0,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress,UseSuffixWhenRegistering
Get-DnsClientCache||ThrottleLimit,AsJob~s,CimSession~~Session,Status,Entry~0,TimeToLive~~TTL,Name~~RecordName,Type~~RecordType,Section,DataLength,Data
Get-DnsClientDohServerAddress||ThrottleLimit,AsJob~s,CimSession~~Session,ServerAddress~0
Get-DnsClientGlobalSetting||ThrottleLimit,AsJob~s,CimSession~~Session
Get-DnsClientNrptGlobal||ThrottleLimit,AsJob~s,CimSession~~Session,Server,GpoName
Get-DnsClientNrptPolicy||ThrottleLimit,AsJob~s,CimSession~~Session,Namespace~0,Effective~s
Get-DnsClientNrptRule||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,Server,GpoName
Get-DnsClientServerAddress||ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex,InterfaceAlias~0,AddressFamily~~Family
Register-DnsClient|w|ThrottleLimit,AsJob~s,CimSession~~Session
Remove-DnsClientDohServerAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ServerAddress~0
Remove-DnsClientNrptRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Force~s,Name~0,Server,GpoName
Resolve-DnsName||Name~0,Server,Type~1,DnsOnly~s,CacheOnly~s,DnssecOk~s,DnssecCd~s,NoHostsFile~s,LlmnrNetbiosOnly~s,LlmnrFallback~s,LlmnrOnly~s,NetbiosFallback~s,NoIdn~s,NoRecursion~s,QuickTimeout~s,TcpOnly~s
Set-DnsClient|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,InterfaceIndex,InterfaceAlias~0,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress,UseSuffixWhenRegistering,ResetConnectionSpecificSuffix~s~ResetSuffix
Set-DnsClientDohServerAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ServerAddress~0,DohTemplate~1,AllowFallbackToUdp~2,AutoUpgrade~3
Set-DnsClientGlobalSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,SuffixSearchList,UseDevolution,DevolutionLevel
Set-DnsClientNrptGlobal|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Server,GpoName,EnableDAForAllNetworks,SecureNameQueryFallback,QueryPolicy
Set-DnsClientNrptRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,Name~0,Server,DisplayName,Namespace,GpoName,Comment,DAIPsecEncryptionType~~DirectAccessQueryIPSSECEncryption,DAProxyServerName~~DirectAccessProxyName,DAProxyType~~DirectAccessProxyType,DnsSecIPsecEncryptionType~~DnsSecQueryIPsecEncryption,IPsecTrustAuthority~~IPsecCARestriction,NameEncoding,NameServers,DAEnable~~DirectAccessEnabled,DAIPsecRequired~~DirectAccessQueryIPsecRequired,DANameServers~~DirectAccessDNSServers,DnsSecEnable~~DnsSecEnabled,DnsSecIPsecRequired~~DnsSecQueryIPsecRequired,DnsSecValidationRequired
Set-DnsClientServerAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,InterfaceIndex,InterfaceAlias~0,ServerAddresses~~Addresses,Validate~s,ResetServerAddresses~s~ResetAddresses
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
Set-Culture||CultureInfo~0
Set-WinAcceptLanguageFromLanguageListOptOut||OptOut~0
Set-WinCultureFromLanguageListOptOut||OptOut~0
Set-WinDefaultInputMethodOverride||InputTip~0
Set-WinHomeLocation||GeoId~0
Set-WinLanguageBarOption||UseLegacySwitchMode~s,UseLegacyLanguageBar~s
Set-WinSystemLocale||SystemLocale~0
Set-WinUILanguageOverride||Language~0
Set-WinUserLanguageList|w|Force~s,LanguageList~0
#LAPS
Find-LapsADExtendedRights||Credential~c,DomainController,Domain,Identity,IncludeComputers~s
Get-LapsAADPassword||AsPlainText~s,IncludeHistory~s,DeviceIds,IncludePasswords~s
Get-LapsADPassword||Credential~c,Identity~0,Port,DomainController,Domain,AsPlainText~s,IncludeHistory~s,DecryptionCredential~c,RecoveryMode~s
Get-LapsDiagnostics||OutputFolder~0,CollectNetworkTrace~s,ResetPassword~s
Invoke-LapsPolicyProcessing||
Reset-LapsPassword||
Set-LapsADAuditing|w|Credential~c,DomainController,Domain,Identity,AuditedPrincipals,AuditType
Set-LapsADComputerSelfPermission|w|Credential~c,DomainController,Domain,Identity
Set-LapsADPasswordExpirationTime||Credential~c,DomainController,Domain,Identity,WhenEffective
Set-LapsADReadPasswordPermission|w|Credential~c,DomainController,Domain,Identity,AllowedPrincipals
Set-LapsADResetPasswordPermission|w|Credential~c,DomainController,Domain,Identity,AllowedPrincipals
Update-LapsADSchema|w|Credential~c
#Microsoft.PowerShell.Archive
Compress-Archive|5w|Force~s,Path~0,LiteralPath~~PSPath,DestinationPath~1,Update~s,CompressionLevel
Compress-Archive|7w|PassThru~s,Force~s,Path~0,LiteralPath~~PSPath,DestinationPath~1,Update~s,CompressionLevel
Expand-Archive|5w|Force~s,Path~0,LiteralPath~~PSPath,DestinationPath~1
Expand-Archive|7w|PassThru~s,Force~s,Path~0,LiteralPath~~PSPath,DestinationPath~1
#Microsoft.PowerShell.Core
Add-History||PassThru~s,InputObject~0
Add-PSSnapin|5|PassThru~s,Name~0
Clear-History|w|Id~0,Count~1,Newest~s,CommandLine
Clear-Host||
Connect-PSSession|5w|ThrottleLimit,Credential~c,Name,Id~0,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,InstanceId,AllowRedirection~s,ConnectionUri~u0~URI/CU
Connect-PSSession|7w|ThrottleLimit,Credential~c,Name,Id~0,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,ComputerName~~Cn,Session~0,SessionOption,ConfigurationName,InstanceId,AllowRedirection~s,ConnectionUri~u0~URI/CU
Debug-Job|5w|Name~0,Id~0,InstanceId~0,Job~0
Debug-Job|7w|Name~0,Id~0,InstanceId~0,Job~0,BreakAll~s
Disable-ExperimentalFeature|7w|Name~0,Scope
Disable-PSRemoting|w|Force~s
Disable-PSSessionConfiguration|w|Force~s,Name~0,NoServiceRestart~s
Disconnect-PSSession|w|ThrottleLimit,Name,Id~0,Session~0,InstanceId,OutputBufferingMode,IdleTimeoutSec
Enable-ExperimentalFeature|7w|Name~0,Scope
Enable-PSRemoting|w|Force~s,SkipNetworkProfileCheck~s
Enable-PSSessionConfiguration|w|Force~s,Name~0,NoServiceRestart~s,SecurityDescriptorSddl,SkipNetworkProfileCheck~s
Enter-PSHostProcess|5|Name~0,Id~0,AppDomainName~1,Process~0,HostProcessInfo~0
Enter-PSHostProcess|7|Name~0,Id~0,AppDomainName~1,Process~0,HostProcessInfo~0,CustomPipeName
Enter-PSSession|5|Name,Id~0,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,InstanceId,Credential~c1,EnableNetworkAccess~s,VMId~0~VMGuid,RunAsAdministrator~s,ConnectionUri~u1~URI/CU,VMName~0,ContainerId~0
Enter-PSSession|7|Name,Id~0,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,InstanceId,Options,Credential~c1,EnableNetworkAccess~s,VMId~0~VMGuid,RunAsAdministrator~s,UserName,Subsystem,HostName~0,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s,ConnectionUri~u1~URI/CU,VMName~0,ContainerId~0
Exit-PSHostProcess||
Exit-PSSession||
Export-Console|5w|Force~s,NoClobber~s~NoOverwrite,Path~0~PSPath
Export-ModuleMember||Variable,Cmdlet,Alias,Function~0
ForEach-Object|5w|InputObject,ArgumentList~~Args,Begin~b,Process~b0,End~b,RemainingScripts~b,MemberName~0
ForEach-Object|7w|ThrottleLimit,AsJob~s,InputObject,ArgumentList~~Args,Begin~b,Process~b0,End~b,RemainingScripts~b,MemberName~0,TimeoutSeconds,Parallel~b,UseNewRunspace~s
Get-Command|5|Name~0,All~s,FullyQualifiedModule,Module~~PSSnapin,ArgumentList~1~Args,CommandType~~Type,Verb,ParameterName,Noun,TotalCount,Syntax~s,ShowCommandInfo~s,ListImported~s,ParameterType
Get-Command|7|Name~0,All~s,FullyQualifiedModule,ArgumentList~1~Args,Module~~PSSnapin,CommandType~~Type,Verb,ParameterName,Noun,TotalCount,Syntax~s,ShowCommandInfo~s,ListImported~s,ParameterType,ExcludeModule,UseFuzzyMatching~s,FuzzyMinimumDistance,UseAbbreviationExpansion~s
Get-ExperimentalFeature|7|Name~0
Get-Help|5|Name~0,Path,Online~s,Category,Full~s,Detailed~s,Component,Functionality,Role,Examples~s,Parameter,ShowWindow~s
Get-Help|7|Name~0,Path,Online~s,Category,Full~s,Detailed~s,Component,Functionality,Role,Examples~s,Parameter,ShowWindow~s
Get-History||Id~0,Count~1
Get-Job||Name~0,Id~0,InstanceId~0,State~0,Filter~0,Command,Before,After,Newest,IncludeChildJob~s,ChildJobState,HasMoreData
Get-Module|5|Name~0,All~s,CimSession,ListAvailable~s,PSSession,CimResourceUri~u,CimNamespace,FullyQualifiedName,PSEdition,Refresh~s
Get-Module|7|Name~0,All~s,CimSession,ListAvailable~s,PSSession,CimResourceUri~u,CimNamespace,FullyQualifiedName,PSEdition,SkipEditionCheck~s,Refresh~s
Get-PSHostProcessInfo||Name~0,Id~0,Process~0
Get-PSSession||ThrottleLimit,Credential~c,Name,Id~0,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,State,SessionOption,ComputerName~0~Cn,ConfigurationName,InstanceId,AllowRedirection~s,ConnectionUri~u0~URI/CU,ContainerId,VMName,VMId~~VMGuid
Get-PSSessionCapability||Full~s,ConfigurationName~0,Username~1
Get-PSSessionConfiguration||Force~s,Name~0
Get-PSSnapin|5|Name~0,Registered~s
Get-PSSubsystem|7|Kind,SubsystemType
Get-Verb|5|Verb~0,verb
Import-Module|5|PassThru~s,Force~s,Name~0,CimSession,Scope,ArgumentList~~Args,NoClobber~s~NoOverwrite,Variable,Cmdlet,PSSession,CimResourceUri~u,CimNamespace,Prefix,Function,Alias,AsCustomObject~s,DisableNameChecking~s,FullyQualifiedName~0,ModuleInfo~0,Global~s,MinimumVersion~~Version,MaximumVersion,RequiredVersion,Assembly~0
Import-Module|7|PassThru~s,Force~s,Name~0,CimSession,Scope,ArgumentList~~Args,NoClobber~s~NoOverwrite,Variable,Cmdlet,PSSession,CimResourceUri~u,CimNamespace,Prefix,Function,Alias,AsCustomObject~s,DisableNameChecking~s,FullyQualifiedName~0,ModuleInfo~0,Global~s,SkipEditionCheck~s,MinimumVersion~~Version,MaximumVersion,RequiredVersion,Assembly~0,UseWindowsPowerShell~s~UseWinPS
Invoke-Command|5|ThrottleLimit,AsJob~s,InputObject,Credential~c,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,ArgumentList~~Args,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,ConnectionUri~u0~URI/CU,EnableNetworkAccess~s,VMId~0~VMGuid,VMName,RunAsAdministrator~s,ContainerId,ScriptBlock~b0~Command,JobName,NoNewScope~s,HideComputerName~s~HCN,FilePath~1~PSPath,InDisconnectedSession~s~Disconnected,SessionName
Invoke-Command|7|ThrottleLimit,AsJob~s,InputObject,Credential~c,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,ArgumentList~~Args,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,Options,ConnectionUri~u0~URI/CU,EnableNetworkAccess~s,VMId~0~VMGuid,VMName,RunAsAdministrator~s,ContainerId,UserName,Subsystem,ScriptBlock~b0~Command,JobName,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s,NoNewScope~s,HideComputerName~s~HCN,FilePath~1~PSPath,InDisconnectedSession~s~Disconnected,SessionName,SSHConnection,StrictMode,RemoteDebug~s,HostName
Invoke-History|w|Id~0
New-Module||Name~0,ArgumentList~~Args,Cmdlet,ScriptBlock~b1,Function,AsCustomObject~s,ReturnResult~s
New-ModuleManifest|5w|PassThru~s,Description,Path~0,Guid,Author,CompanyName,Copyright,PowerShellVersion,TypesToProcess,FormatsToProcess,ScriptsToProcess,NestedModules,RootModule~~ModuleToProcess,ModuleVersion,ProcessorArchitecture,ClrVersion,DotNetFrameworkVersion,PowerShellHostName,PowerShellHostVersion,RequiredModules,RequiredAssemblies,FileList,ModuleList,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,HelpInfoUri,DefaultCommandPrefix
New-ModuleManifest|7w|PassThru~s,Description,Path~0,Guid,Author,CompanyName,Copyright,PowerShellVersion,TypesToProcess,FormatsToProcess,ScriptsToProcess,NestedModules,RootModule~~ModuleToProcess,ModuleVersion,ProcessorArchitecture,DotNetFrameworkVersion,PowerShellHostName,PowerShellHostVersion,RequiredModules,RequiredAssemblies,FileList,ModuleList,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,HelpInfoUri,DefaultCommandPrefix,ClrVersion,CLRVersion,Prerelease,RequireLicenseAcceptance~s,ExternalModuleDependencies
New-PSRoleCapabilityFile||Description,Path~0,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,TypesToProcess,FormatsToProcess,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad
New-PSSession|5|ThrottleLimit,Credential~c,Name,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,ConnectionUri~u0~URI/CU,EnableNetworkAccess~s,VMId~0~VMGuid,VMName,ContainerId,RunAsAdministrator~s
New-PSSession|7|ThrottleLimit,Credential~c,Name,Port,Authentication,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,AllowRedirection~s,Options,ConnectionUri~u0~URI/CU,EnableNetworkAccess~s,VMId~0~VMGuid,VMName,ContainerId,RunAsAdministrator~s,UserName,Subsystem,HostName~0,KeyFilePath~~IdentityFilePath,ConnectingTimeout,SSHTransport~s,SSHConnection,UseWindowsPowerShell~s
New-PSSessionConfigurationFile|5|Description,Path~0,Full~s,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,PowerShellVersion,TypesToProcess,FormatsToProcess,SessionType,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad,SchemaVersion,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize,GroupManagedServiceAccount,RoleDefinitions,RequiredGroups,LanguageMode,ExecutionPolicy
New-PSSessionConfigurationFile|7|Description,Path~0,Full~s,Guid,ModulesToImport,Author,CompanyName,Copyright,ScriptsToProcess,PowerShellVersion,TypesToProcess,FormatsToProcess,SessionType,VisibleAliases,VisibleCmdlets,VisibleFunctions,VisibleExternalCommands,VisibleProviders,AliasDefinitions,FunctionDefinitions,VariableDefinitions,EnvironmentVariables,AssembliesToLoad,SchemaVersion,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize,GroupManagedServiceAccount,RoleDefinitions,RequiredGroups,LanguageMode,ExecutionPolicy
New-PSSessionOption||ProxyCredential~c,Culture,MaximumRedirection,ProxyAuthentication,OutputBufferingMode,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,NoEncryption~s,UICulture,ProxyAccessType,OperationTimeout~~OperationTimeoutMSec,UseUTF16~s,NoCompression~s,NoMachineProfile~s,MaximumReceivedDataSizePerCommand,MaximumReceivedObjectSize,MaxConnectionRetryCount,ApplicationArguments,OpenTimeout~~OpenTimeoutMSec,CancelTimeout~~CancelTimeoutMSec,IdleTimeout~~IdleTimeoutMSec,IncludePortInSPN~s
New-PSTransportOption||MaxSessions,OutputBufferingMode,IdleTimeoutSec,MaxIdleTimeoutSec,ProcessIdleTimeoutSec,MaxConcurrentCommandsPerSession,MaxSessionsPerUser,MaxMemoryPerSessionMB,MaxProcessesPerSession,MaxConcurrentUsers
Out-Default||InputObject,Transcript~s
Out-Host||InputObject,Paging~s
Out-Null||InputObject
Receive-Job||Force~s,Name~0,Id~0,Wait~s,InstanceId~0,Job~0,ComputerName~1~Cn,Location~1,Keep~s,NoRecurse~s,AutoRemoveJob~s,WriteEvents~s,WriteJobInResults~s,Session~1
Receive-PSSession|w|Credential~c,Name,Id~0,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,Session~0,SessionOption,ComputerName~0~Cn,ConfigurationName,InstanceId,AllowRedirection~s,ConnectionUri~u0~URI/CU,JobName,OutTarget
Register-ArgumentCompleter|5|ParameterName,ScriptBlock~b,CommandName,Native~s
Register-ArgumentCompleter|7|ParameterName,ScriptBlock~b,CommandName,Native~s,NativeFallback~s
Register-PSSessionConfiguration|5w|Force~s,Name~0,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,SessionType,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption,AssemblyName~1,ConfigurationTypeName~2,ProcessorArchitecture~~PA
Register-PSSessionConfiguration|7w|Force~s,Name~0,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption,AssemblyName~1,ConfigurationTypeName~2,ProcessorArchitecture~~PA
Remove-Job|w|Name~0,Id~0,InstanceId~0,Job~0,Filter~0,State~0,Command,Force~s~F
Remove-Module|w|Force~s,Name~0,FullyQualifiedName~0,ModuleInfo~0
Remove-PSSession|w|Name,Id~0,Session~0,InstanceId,ComputerName~0~Cn,ContainerId,VMName,VMId~~VMGuid
Remove-PSSnapin|5w|PassThru~s,Name~0
Resume-Job|5w|Name~0,Id~0,Wait~s,InstanceId~0,Job~0,State~0,Filter~0
Save-Help|5|Credential~c,Force~s,LiteralPath~~PSPath,FullyQualifiedModule,UseDefaultCredentials~s,UICulture~2,Module~1~Name,DestinationPath~0
Save-Help|7|Credential~c,Force~s,LiteralPath~~PSPath/LP,Scope,FullyQualifiedModule,UseDefaultCredentials~s,UICulture~2,Module~1~Name,DestinationPath~0~Path
Set-PSDebug||Strict~s,Off~s,Trace,Step~s
Set-PSSessionConfiguration|w|Force~s,Name~0,Path,NoServiceRestart~s,ModulesToImport,SecurityDescriptorSddl,ApplicationBase,RunAsCredential~c,ThreadApartmentState,ThreadOptions,AccessMode,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB,MaximumReceivedObjectSizeMB,ShowSecurityDescriptorUI~s,PSVersion~~PowerShellVersion,SessionTypeOption,TransportOption,AssemblyName~1,ConfigurationTypeName~2
Set-StrictMode||Off~s,Version~~v
Start-Job|5|InputObject,Credential~c,Name,LiteralPath~~PSPath,Authentication,ArgumentList~~Args,FilePath~0,ScriptBlock~b0~Command,RunAs32~s,InitializationScript~b1,PSVersion,DefinitionName~0,DefinitionPath~1,Type~2
Start-Job|7|InputObject,Credential~c,Name,LiteralPath~~PSPath/LP,Authentication,ArgumentList~~Args,FilePath~0,ScriptBlock~b0~Command,RunAs32~s,WorkingDirectory,InitializationScript~b1,PSVersion,DefinitionName~0,DefinitionPath~1,Type~2
Stop-Job|w|PassThru~s,Name~0,Id~0,InstanceId~0,Job~0,State~0,Filter~0
Suspend-Job|5w|Name~0,Id~0,Wait~s,InstanceId~0,Job~0,Filter~0,State~0,Force~s~F
Switch-Process|7|WithCommand~0
Test-ModuleManifest||Path~0
Test-PSSessionConfigurationFile||Path~0
Unregister-PSSessionConfiguration|w|Force~s,Name~0,NoServiceRestart~s
Update-Help|5w|Credential~c,Force~s,LiteralPath~~PSPath,FullyQualifiedModule,Recurse~s,UseDefaultCredentials~s,UICulture~2,Module~0~Name,SourcePath~1
Update-Help|7w|Credential~c,Force~s,LiteralPath~~PSPath/LP,Scope,FullyQualifiedModule,Recurse~s,UseDefaultCredentials~s,UICulture~2,Module~0~Name,SourcePath~1~Path
Wait-Job||Force~s,Name~0,Id~0,InstanceId~0,Job~0,State~0,Filter~0,Timeout~~TimeoutSec,Any~s
Where-Object|5|InputObject,Property~0,Value~1,EQ~s~IEQ,FilterScript~b0,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s
Where-Object|7|InputObject,Property~0,Value~1,EQ~s~IEQ,FilterScript~b0,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s,Not~s
#Microsoft.PowerShell.Diagnostics
Export-Counter|5|InputObject,Force~s,Path~0~PSPath,FileFormat,MaxSize,Circular~s
Get-Counter|5|ComputerName~~Cn,MaxSamples,Counter~0,SampleInterval,Continuous~s,ListSet~0
Get-Counter|7|ComputerName~~Cn,MaxSamples,Counter~0,SampleInterval,Continuous~s,ListSet~0
Get-WinEvent|5|Credential~c,Force~s,ComputerName~~Cn,Path~0~PSPath,ProviderName~0,LogName~0,MaxEvents,FilterXPath,Oldest~s,ListLog~0,ListProvider~0,FilterHashtable~0,FilterXml~0
Get-WinEvent|7|Credential~c,Force~s,ComputerName~~Cn,Path~0~PSPath,ProviderName~0,LogName~0,MaxEvents,FilterXPath,Oldest~s,ListLog~0,ListProvider~0,FilterHashtable~0,FilterXml~0
Import-Counter|5|Path~0~PSPath,StartTime,MaxSamples,EndTime,Counter,ListSet,Summary~s
New-WinEvent|5|ProviderName~0,Version,Id~1,Payload~2
New-WinEvent|7|ProviderName~0,Version,Id~1,Payload~2
#Microsoft.PowerShell.Host
Start-Transcript|5w|Force~s,Path~0,NoClobber~s~NoOverwrite,Append~s,IncludeInvocationHeader~s,OutputDirectory~0,LiteralPath~0~PSPath
Start-Transcript|7w|Force~s,Path~0,NoClobber~s~NoOverwrite,Append~s,LiteralPath~0~PSPath/LP,IncludeInvocationHeader~s,OutputDirectory~0,UseMinimalHeader~s
Stop-Transcript||
#Microsoft.PowerShell.LocalAccounts
Add-LocalGroupMember|5w|Name~0,SID~0,Group~0,Member~1
Disable-LocalUser|5w|Name~0,InputObject~0,SID~0
Enable-LocalUser|5w|Name~0,InputObject~0,SID~0
Get-LocalGroup|5|Name~0,SID~0
Get-LocalGroupMember|5|Name~0,SID~0,Member~1,Group~0
Get-LocalUser|5|Name~0,SID~0
New-LocalGroup|5w|Name~0,Description
New-LocalUser|5w|Name~0,Description,Password~c,AccountExpires,AccountNeverExpires~s,FullName,PasswordNeverExpires~s,Disabled~s,UserMayNotChangePassword~s,NoPassword~s
Remove-LocalGroup|5w|Name~0,InputObject~0,SID~0
Remove-LocalGroupMember|5w|Name~0,SID~0,Group~0,Member~1
Remove-LocalUser|5w|Name~0,InputObject~0,SID~0
Rename-LocalGroup|5w|Name~0,InputObject~0,SID~0,NewName~1
Rename-LocalUser|5w|Name~0,InputObject~0,SID~0,NewName~1
Set-LocalGroup|5w|Name~0,Description,InputObject~0,SID~0
Set-LocalUser|5w|Name~0,Description,InputObject~0,SID~0,Password~c,PasswordNeverExpires,AccountExpires,AccountNeverExpires~s,FullName,UserMayChangePassword
#Microsoft.PowerShell.Management
Add-Computer|5w|PassThru~s,Force~s,NewName,Options,Restart~s,ComputerName,LocalCredential~c,UnjoinDomainCredential~c,Credential~c~DomainCredential,DomainName~0~DN/Domain,OUPath~~OU,Server~~DC,Unsecure~s,WorkgroupName~0~WGN
Add-Content|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Encoding,Value~1,Stream,NoNewline~s
Add-Content|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Encoding,Value~1,Stream,NoNewline~s,AsByteStream~s
Checkpoint-Computer|5|Description~0,RestorePointType~1~RPT
Clear-Content|5w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Stream
Clear-Content|7w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Stream
Clear-EventLog|5w|LogName~0~LN,ComputerName~1~Cn
Clear-Item|5w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx
Clear-Item|7w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP
Clear-ItemProperty|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1
Clear-ItemProperty|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1
Clear-RecycleBin|w|Force~s,DriveLetter~0
Complete-Transaction|5w|
Convert-Path|5|Path~0,LiteralPath~~PSPath,UseTransaction~s~usetx
Convert-Path|7|Force~s,Path~0,LiteralPath~~PSPath/LP
Copy-Item|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Destination~1,Recurse~s,Container~s,FromSession,ToSession
Copy-Item|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Destination~1,Recurse~s,Container~s,FromSession,ToSession
Copy-ItemProperty|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Destination~1,Name~2~PSProperty
Copy-ItemProperty|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Destination~1,Name~2~PSProperty
Debug-Process|w|InputObject,Name~0~ProcessName,Id~0~PID/ProcessId
Disable-ComputerRestore|5w|Drive~0
Enable-ComputerRestore|5w|Drive~0
Get-ChildItem|5|Force~s,Path~0,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Depth,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,Eku,ExpiringInDays,SSLServerAuthentication~s,Filter~1,Name~s,Attributes,File~s~af,Hidden~s~ah/h,ReadOnly~s~ar,System~s~as,FollowSymlink~s,Recurse~s~s,Directory~s~ad/d
Get-ChildItem|7|Force~s,Path~0,Exclude,Include,LiteralPath~~PSPath/LP,Depth,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,Eku,ExpiringInDays,SSLServerAuthentication~s,Filter~1,Name~s,Attributes,File~s~af,FollowSymlink~s,Hidden~s~ah/h,ReadOnly~s~ar,System~s~as,Recurse~s~s/r,Directory~s~ad
Get-Clipboard|5|Raw~s,Format,TextFormatType
Get-Clipboard|7|Raw~s,Delimiter
Get-ComputerInfo||Property~0
Get-ComputerRestorePoint|5|RestorePoint~0,LastStatus~s
Get-Content|5|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Encoding,Wait~s,Stream,Raw~s,Delimiter,ReadCount,TotalCount~~First/Head,Tail~~Last
Get-Content|7|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Encoding,Wait~s,Stream,Raw~s,Delimiter,AsByteStream~s,ReadCount,TotalCount~~First/Head,Tail~~Last
Get-ControlPanelItem|5|Name~0,Category,CanonicalName
Get-EventLog|5|ComputerName~~Cn,Index,LogName~0~LN,UserName,List~s,AsString~s,Newest,After,Before,InstanceId~1,EntryType~~ET,Source~~ABO,Message~~MSG,AsBaseObject~s
Get-HotFix||Credential~c,Description,Id~0~HFID,ComputerName~~CN/__Server/IPAddress
Get-Item|5|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Stream,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,Eku,ExpiringInDays
Get-Item|7|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Stream,DnsName,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,Eku,ExpiringInDays
Get-ItemProperty|5|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1~PSProperty
Get-ItemProperty|7|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1~PSProperty
Get-ItemPropertyValue|5|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1~PSProperty
Get-ItemPropertyValue|7|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1~PSProperty
Get-Location|5|UseTransaction~s~usetx,StackName,PSProvider,PSDrive,Stack~s
Get-Location|7|StackName,PSProvider,PSDrive,Stack~s
Get-Process|5|InputObject,ComputerName~~Cn,Name~0~ProcessName,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~~PID
Get-Process|7|InputObject,Name~0~ProcessName,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~~PID
Get-PSDrive|5|Name~0,UseTransaction~s~usetx,Scope,PSProvider,LiteralName~0
Get-PSDrive|7|Name~0,Scope,PSProvider,LiteralName~0
Get-PSProvider||PSProvider~0
Get-Service|5|InputObject,DisplayName,Exclude,Include,ComputerName~~Cn,Name~0~ServiceName,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn
Get-Service|7|InputObject,DisplayName,Exclude,Include,Name~0~ServiceName,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn
Get-TimeZone||Name~0,Id,ListAvailable~s
Get-Transaction|5|
Get-WmiObject|5|ThrottleLimit,AsJob~s,Credential~c,Filter,Authentication,Property~0,ComputerName~~Cn,Impersonation,Recurse~s,Namespace~~NS,Authority,List~s,Locale,EnableAllPrivileges~s,Query,Amended~s,Class~0~ClassName,DirectRead~s
Invoke-Item|5w|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx
Invoke-Item|7w|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP
Invoke-WmiMethod|5w|ThrottleLimit,AsJob~s,InputObject,Credential~c,Path,Authentication,ComputerName~~Cn,ArgumentList~~Args,Impersonation,Namespace~~NS,Name~1,Authority,Class~0,Locale,EnableAllPrivileges~s
Join-Path|5|Credential~c,UseTransaction~s~usetx,Path~0~PSPath,Resolve~s,ChildPath~1
Join-Path|7|Credential~c,Path~0~PSPath,Resolve~s,ChildPath~1,AdditionalChildPath~2
Limit-EventLog|5w|ComputerName~~CN,LogName~0~LN,RetentionDays~~MRD,OverflowAction~~OFA,MaximumSize
Move-Item|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Destination~1
Move-Item|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Destination~1
Move-ItemProperty|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Destination~1,Name~2~PSProperty
Move-ItemProperty|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Destination~1,Name~2~PSProperty
New-EventLog|5|LogName~0~LN,Source~1~SRC,ComputerName~2~CN,CategoryResourceFile~~CRF,MessageResourceFile~~MRF,ParameterResourceFile~~PRF
New-Item|5w|Credential~c,Force~s,Path~0,Name,UseTransaction~s~usetx,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,Options,ConnectionURI~u,OptionSet~~OS,SessionOption~~SO,ItemType~~Type,Value~~Target
New-Item|7w|Credential~c,Force~s,Path~0,Name,Authentication,Port,CertificateThumbprint,ApplicationName,UseSSL~s,Options,ConnectionURI~u,OptionSet~~OS,SessionOption~~SO,ItemType~~Type,Value~~Target
New-ItemProperty|5w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1~PSProperty,Value,PropertyType~~Type
New-ItemProperty|7w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1~PSProperty,Value,PropertyType~~Type
New-PSDrive|5w|Credential~c,Name~0,Description,UseTransaction~s~usetx,Scope,PSProvider~1,Root~2,Persist~s
New-PSDrive|7w|Credential~c,Name~0,Description,Scope,PSProvider~1,Root~2,Persist~s
New-Service|5w|Credential~c,Description,DisplayName,Name~0~ServiceName,StartupType,DependsOn,BinaryPathName~1
New-Service|7w|Credential~c,Description,DisplayName,Name~0~ServiceName,SecurityDescriptorSddl~~sd,StartupType,DependsOn,BinaryPathName~1~Path
New-WebServiceProxy|5|Uri~u0~WL/WSDL/Path,Class~1~FileName/FN,Namespace~2~NS,Credential~c~Cred,UseDefaultCredential~s~UDC
Pop-Location|5|PassThru~s,UseTransaction~s~usetx,StackName
Pop-Location|7|PassThru~s,StackName
Push-Location|5|PassThru~s,Path~0,LiteralPath~~PSPath,UseTransaction~s~usetx,StackName
Push-Location|7|PassThru~s,Path~0,LiteralPath~~PSPath/LP,StackName
Register-WmiEvent|5|Credential~c,ComputerName~~Cn,Namespace~~NS,Class~0,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,Query~0,SourceIdentifier~1,Timeout~~TimeoutMSec,Action~b2
Remove-Computer|5w|PassThru~s,Force~s,Restart~s,ComputerName,LocalCredential~c,UnjoinDomainCredential~c0~Credential,WorkgroupName
Remove-EventLog|5w|LogName~0~LN,ComputerName~1~CN,Source~~SRC
Remove-Item|5w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Stream,Recurse~s,DeleteKey~s
Remove-Item|7w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Stream,Recurse~s,DeleteKey~s
Remove-ItemProperty|5w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1~PSProperty
Remove-ItemProperty|7w|Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1~PSProperty,InformationAction,InformationVariable
Remove-PSDrive|5w|Force~s,Name~0,UseTransaction~s~usetx,Scope,PSProvider,LiteralName~0
Remove-PSDrive|7w|Force~s,Name~0,Scope,PSProvider,LiteralName~0
Remove-Service|7w|InputObject,Name~0~ServiceName/SN
Remove-WmiObject|5w|ThrottleLimit,AsJob~s,InputObject,Credential~c,Path,Authentication,ComputerName~~Cn,Impersonation,Namespace~~NS,Authority,Class~0,Locale,EnableAllPrivileges~s
Rename-Computer|5w|PassThru~s,Force~s,Protocol,WsmanAuthentication,Restart~s,ComputerName,LocalCredential~c,DomainCredential~c,NewName~0
Rename-Computer|7w|PassThru~s,Force~s,WsmanAuthentication,Restart~s,ComputerName,LocalCredential~c,DomainCredential~c,NewName~0
Rename-Item|5w|PassThru~s,Credential~c,Force~s,Path~0,LiteralPath~~PSPath/LP,UseTransaction~s~usetx,NewName~1
Rename-Item|7w|PassThru~s,Credential~c,Force~s,Path~0,LiteralPath~~PSPath/LP,NewName~1
Rename-ItemProperty|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Name~1~PSProperty,NewName~2
Rename-ItemProperty|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Name~1~PSProperty,NewName~2
Reset-ComputerMachinePassword|5w|Credential~c,Server
Resolve-Path|5|Credential~c,Path~0,LiteralPath~~PSPath,UseTransaction~s~usetx,Relative~s
Resolve-Path|7|Credential~c,Force~s,Path~0,LiteralPath~~PSPath/LP,Relative~s,RelativeBasePath
Restart-Computer|5w|ThrottleLimit,AsJob~s,Protocol,Wait~s,Impersonation,WsmanAuthentication,Credential~c1,ComputerName~0~CN/__SERVER/Server/IPAddress,Timeout~~TimeoutSec,Delay,DcomAuthentication~~Authentication,Force~s~f,For
Restart-Computer|7w|Wait~s,WsmanAuthentication,Credential~c1,ComputerName~0~CN/__SERVER/Server/IPAddress,Timeout~~TimeoutSec,Delay,Force~s~f,For
Restart-Service|w|PassThru~s,Force~s,DisplayName,InputObject~0,Exclude,Include,Name~0~ServiceName
Restore-Computer|5w|RestorePoint~0~SequenceNumber/SN/RP
Resume-Service|w|PassThru~s,DisplayName,InputObject~0,Exclude,Include,Name~0~ServiceName
Set-Clipboard|5w|Path,LiteralPath~~PSPath,Append~s,Value~0,AsHtml~s
Set-Clipboard|7w|PassThru~s,Append~s,Value,AsOSC52~s~ToLocalhost
Set-Content|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Encoding,Value~1,Stream,NoNewline~s
Set-Content|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Encoding,Value~1,Stream,NoNewline~s,AsByteStream~s
Set-Item|5w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Type,Value~1,Options
Set-Item|7w|PassThru~s,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Type,Value~1,Options
Set-ItemProperty|5w|PassThru~s,InputObject,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Type,Name~1~PSProperty,Value~2
Set-ItemProperty|7w|PassThru~s,InputObject,Credential~c,Force~s,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Type,Name~1~PSProperty,Value~2
Set-Location|5|PassThru~s,Path~0,LiteralPath~~PSPath,UseTransaction~s~usetx,StackName
Set-Location|7|PassThru~s,Path~0,LiteralPath~~PSPath/LP,StackName
Set-Service|5w|PassThru~s,InputObject,Description,Status,ComputerName~~cn,Name~0~ServiceName/SN,DisplayName~~DN,StartupType~~StartMode/SM/ST
Set-Service|7w|PassThru~s,Credential~c,Force~s,Description,InputObject~0,Status,Name~0~ServiceName/SN,DisplayName~~DN,SecurityDescriptorSddl~~sd,StartupType~~StartMode/SM/ST/StartType
Set-TimeZone|w|PassThru~s,Name~0,InputObject~0,Id
Set-WmiInstance|5w|ThrottleLimit,AsJob~s,InputObject,Credential~c,Path,Authentication,ComputerName~~Cn,Impersonation,Namespace~~NS,Authority,Class~0,Locale,EnableAllPrivileges~s,Arguments~~Args/Property,PutType
Show-ControlPanelItem|5|Name~0,InputObject~0,CanonicalName
Show-EventLog|5|ComputerName~0~CN
Split-Path|5|Credential~c,Path~0,LiteralPath~~PSPath,UseTransaction~s~usetx,Resolve~s,Parent~s,NoQualifier~s,Leaf~s,Qualifier~s1,IsAbsolute~s
Split-Path|7|Credential~c,Path~0,LiteralPath~~PSPath/LP,Resolve~s,Parent~s,Leaf~s,Qualifier~s1,NoQualifier~s,IsAbsolute~s,LeafBase~s,Extension~s
Start-Process|5|PassThru~s,Wait~s,ArgumentList~1~Args,Verb,WorkingDirectory,Credential~c~RunAs,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle,UseNewEnvironment~s,FilePath~0~PSPath
Start-Process|7w|PassThru~s,Wait~s,ArgumentList~1~Args,Verb,WorkingDirectory,Credential~c~RunAs,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle,UseNewEnvironment~s,FilePath~0~PSPath/Path,Environment
Start-Service|w|PassThru~s,DisplayName,InputObject~0,Exclude,Include,Name~0~ServiceName
Start-Transaction|5w|Timeout~~TimeoutMins,Independent~s,RollbackPreference
Stop-Computer|5w|ThrottleLimit,AsJob~s,Force~s,Protocol,Impersonation,WsmanAuthentication,Credential~c1,ComputerName~0~CN/__SERVER/Server/IPAddress,DcomAuthentication~~Authentication
Stop-Computer|7w|Force~s,WsmanAuthentication,Credential~c1,ComputerName~0~CN/__SERVER/Server/IPAddress
Stop-Process|w|PassThru~s,Force~s,InputObject~0,Id~0,Name~~ProcessName
Stop-Service|w|PassThru~s,Force~s,DisplayName,InputObject~0,Exclude,Include,Name~0~ServiceName,NoWait~s
Suspend-Service|w|PassThru~s,DisplayName,InputObject~0,Exclude,Include,Name~0~ServiceName
Test-ComputerSecureChannel|5w|Credential~c,Server,Repair~s
Test-Connection|5|ThrottleLimit,AsJob~s,Credential~c,Protocol,Impersonation,WsmanAuthentication,Count,Delay,Quiet~s,DcomAuthentication~~Authentication,BufferSize~~Size/Bytes/BS,TimeToLive~~TTL,ComputerName~0~CN/IPAddress/__SERVER/Server/Destination,Source~1~FCN/SRC
Test-Connection|7|IPv4~s,IPv6~s,Source,Count,Detailed~s,Delay,Quiet~s,TcpPort,BufferSize~~Size/Bytes/BS,TimeoutSeconds,TargetName~0~ComputerName,Ping~s,ResolveDestination~s,MaxHops~~Ttl/TimeToLive/Hops,DontFragment~s,Repeat~s~Continuous,Traceroute~s,MtuSize~s~MtuSizeDetect
Test-Path|5|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,PathType~~Type,IsValid~s,OlderThan,NewerThan
Test-Path|7|Credential~c,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,PathType~~Type,IsValid~s,OlderThan,NewerThan
Undo-Transaction|5w|
Use-Transaction|5|UseTransaction~s~usetx,TransactedScript~b0
Wait-Process|5|InputObject,Name~0~ProcessName,Id~0~PID/ProcessId,Timeout~1~TimeoutSec
Wait-Process|7|PassThru~s,InputObject,Name~0~ProcessName,Id~0~PID/ProcessId,Timeout~1~TimeoutSec,Any~s
Write-EventLog|5|ComputerName~~CN,Category,LogName~0~LN,Source~1~SRC,EntryType~3~ET,EventId~2~ID/EID,Message~4~MSG,RawData~~RD
#Microsoft.PowerShell.Security
ConvertFrom-SecureString|5|Key,SecureKey~c1,SecureString~c0
ConvertFrom-SecureString|7|Key,SecureKey~c1,AsPlainText~s,SecureString~c0
ConvertTo-SecureString||Key,SecureKey~c1,String~0,AsPlainText~s1,Force~s2
Get-Acl|5|InputObject,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,Audit~s,AllCentralAccessPolicies~s
Get-Acl|7|InputObject,Path~0,Filter,Exclude,Include,LiteralPath~~PSPath/LP,Audit~s
Get-AuthenticodeSignature|5|LiteralPath~~PSPath,FilePath~0,Content,SourcePathOrExtension
Get-AuthenticodeSignature|7|LiteralPath~~PSPath/LP,FilePath~0,Content,SourcePathOrExtension
Get-CmsMessage||Path~1,Content~0,LiteralPath~1
Get-Credential|5|Credential~c0,Message,UserName~0
Get-Credential|7|Title,Credential~c0,Message,UserName~0
Get-ExecutionPolicy||List~s,Scope~0
Get-PfxCertificate|5|LiteralPath~~PSPath,FilePath~0
Get-PfxCertificate|7|LiteralPath~~PSPath/LP,FilePath~0,Password~c,NoPromptForPassword~s
New-FileCatalog|w|Path~1,CatalogFilePath~0,CatalogVersion
Protect-CmsMessage||Path~1,To~0,LiteralPath~1,Content~1,OutFile~2
Set-Acl|5w|PassThru~s,Path~0,Filter,InputObject~0,Exclude,Include,LiteralPath~~PSPath,UseTransaction~s~usetx,AclObject~1,CentralAccessPolicy~2,ClearCentralAccessPolicy~s
Set-Acl|7w|PassThru~s,Path~0,Filter,InputObject~0,Exclude,Include,LiteralPath~~PSPath,AclObject~1,ClearCentralAccessPolicy~s~PSPath/LP
Set-AuthenticodeSignature|5w|Force~s,LiteralPath~~PSPath,FilePath~0,Content,SourcePathOrExtension,HashAlgorithm,Certificate~0,IncludeChain,TimestampServer
Set-AuthenticodeSignature|7w|Force~s,LiteralPath~~PSPath/LP,FilePath~0,Content,SourcePathOrExtension,HashAlgorithm,Certificate~0,IncludeChain,TimestampServer
Set-ExecutionPolicy|w|Force~s,Scope~1,ExecutionPolicy~0
Test-FileCatalog|w|Path~1,Detailed~s,CatalogFilePath~0,FilesToSkip
Unprotect-CmsMessage||Path~0,Content~0,EventLogRecord~0,To~1,IncludeContext~s,LiteralPath~0
#Microsoft.PowerShell.ThreadJob
Start-ThreadJob|7|ThrottleLimit,InputObject,Name,FilePath~0,InitializationScript~b,ArgumentList,ScriptBlock~b0,StreamingHost
#Microsoft.PowerShell.Utility
Add-Member||PassThru~s,InputObject,Force~s,Name~1,Value~2,TypeName,NotePropertyMembers~0,NotePropertyName~0,NotePropertyValue~1,MemberType~0~Type,SecondValue~3
Add-Type|5|PassThru~s,Name~0,Path~0,LiteralPath~~PSPath,Namespace~~NS,TypeDefinition~0,Language,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~~OT,IgnoreWarnings~s,MemberDefinition~1,UsingNamespace~~Using,AssemblyName~~AN,CodeDomProvider~~Provider,CompilerParameters~~CP
Add-Type|7|PassThru~s,Name~0,Path~0,LiteralPath~~PSPath/LP,Namespace~~NS,TypeDefinition~0,Language,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~~OT,IgnoreWarnings~s,MemberDefinition~1,UsingNamespace~~Using,AssemblyName~~AN,CompilerOptions
Clear-Variable|w|PassThru~s,Force~s,Name~0,Exclude,Include,Scope
Compare-Object||PassThru~s,Culture,CaseSensitive~s,Property,ReferenceObject~0,DifferenceObject~1,SyncWindow,ExcludeDifferent~s,IncludeEqual~s
Convert-String|5|InputObject,Example~~E
ConvertFrom-CliXml|7|InputObject~0
ConvertFrom-Csv||InputObject~0,Delimiter~1,UseCulture~s,Header
ConvertFrom-Json|5|InputObject~0
ConvertFrom-Json|7|InputObject~0,Depth,NoEnumerate~s,AsHashtable~s,DateKind
ConvertFrom-Markdown|7|InputObject,Path~0,LiteralPath~~PSPath/LP,AsVT100EncodedString~s
ConvertFrom-SddlString|5|Type,Sddl~0
ConvertFrom-SddlString|7|Type,Sddl~0
ConvertFrom-String|5|InputObject~0,Delimiter~~DEL,PropertyNames~~PN,TemplateFile~~TF,TemplateContent~~TC,IncludeExtent~s~IE,UpdateTemplate~s~UT
ConvertFrom-StringData|5|StringData~0
ConvertFrom-StringData|7|Delimiter~1,StringData~0
ConvertTo-CliXml|7|InputObject~0,Depth
ConvertTo-Csv|5|InputObject~0,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI
ConvertTo-Csv|7|InputObject~0,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI,IncludeTypeInformation~s~ITI,QuoteFields~~QF,UseQuotes~~UQ,NoHeader~s
ConvertTo-Html|5|InputObject,Property~0,As,Body~3,Head~1,Title~2,CssUri~u~cu/uri,PostContent,PreContent,Fragment~s
ConvertTo-Html|7|InputObject,Property~0,As,Body~3,Head~1,Title~2,CssUri~u~cu/uri,PostContent,PreContent,Fragment~s,Meta,Charset,Transitional~s
ConvertTo-Json|5|InputObject~0,Depth,Compress~s
ConvertTo-Json|7|InputObject~0,Depth,Compress~s,EnumsAsStrings~s,AsArray~s,EscapeHandling
ConvertTo-Xml||InputObject~0,Depth,As,NoTypeInformation~s
Debug-Runspace|5w|Name~0,Id~0,InstanceId~0,Runspace~0
Debug-Runspace|7w|Name~0,Id~0,InstanceId~0,Runspace~0,BreakAll~s
Disable-PSBreakpoint|5w|PassThru~s,Id~0,Breakpoint~0
Disable-PSBreakpoint|7w|PassThru~s,Id~0,Breakpoint~0,Runspace~~RunspaceId
Disable-RunspaceDebug||Runspace~0,AppDomainName~1,RunspaceName~0,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0
Enable-PSBreakpoint|5w|PassThru~s,Id~0,Breakpoint~0
Enable-PSBreakpoint|7w|PassThru~s,Id~0,Breakpoint~0,Runspace~~RunspaceId
Enable-RunspaceDebug||Runspace~0,AppDomainName~1,RunspaceName~0,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0,BreakAll~s1
Export-Alias|w|PassThru~s,Force~s,Description,Path~0,LiteralPath~~PSPath/LP,Scope,NoClobber~s~NoOverwrite,Append~s,Name~1,As
Export-Clixml|5w|InputObject,Force~s,Path~0,LiteralPath~~PSPath,Encoding,NoClobber~s~NoOverwrite,Depth
Export-Clixml|7w|InputObject,Force~s,Path~0,LiteralPath~~PSPath/LP,Encoding,NoClobber~s~NoOverwrite,Depth
Export-Csv|5w|InputObject,Force~s,Path~0,LiteralPath~~PSPath,Encoding,NoClobber~s~NoOverwrite,Append~s,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI
Export-Csv|7w|InputObject,Force~s,Path~0,LiteralPath~~PSPath/LP,Encoding,NoClobber~s~NoOverwrite,Append~s,Delimiter~1,UseCulture~s,NoTypeInformation~s~NTI,IncludeTypeInformation~s~ITI,QuoteFields~~QF,UseQuotes~~UQ,NoHeader~s
Export-FormatData|5|InputObject,Force~s,LiteralPath~~PSPath,NoClobber~s~NoOverwrite,Path~~FilePath,IncludeScriptBlock~s
Export-FormatData|7|InputObject,Force~s,LiteralPath~~PSPath/LP,NoClobber~s~NoOverwrite,Path~~FilePath,IncludeScriptBlock~s
Export-PSSession|5|Force~s,Encoding,ArgumentList~~Args,Session~0,FullyQualifiedModule,Certificate,CommandType~~Type,Module~~PSSnapin,AllowClobber~s,OutputModule~1~PSPath/ModuleName,CommandName~2~Name,FormatTypeName~3
Export-PSSession|7|Force~s,Encoding,ArgumentList~~Args,Session~0,FullyQualifiedModule,Certificate,CommandType~~Type,Module~~PSSnapin,AllowClobber~s,OutputModule~1~PSPath/ModuleName,CommandName~2~Name,FormatTypeName~3
Format-Custom||InputObject,Force~s,Property~0,Depth,View,GroupBy,ShowError~s,DisplayError~s,Expand
Format-Hex|5|InputObject,Path~0,LiteralPath~~PSPath,Encoding,Raw~s
Format-Hex|7|InputObject,Path~0,LiteralPath~~PSPath/LP,Encoding,Offset,Count,Raw~s
Format-List||InputObject,Force~s,Property~0,View,GroupBy,ShowError~s,DisplayError~s,Expand
Format-Table||InputObject,Force~s,Property~0,View,GroupBy,ShowError~s,DisplayError~s,Expand,AutoSize~s,RepeatHeader~s,HideTableHeaders~s,Wrap~s
Format-Wide||InputObject,Force~s,Property~0,View,GroupBy,ShowError~s,DisplayError~s,Expand,AutoSize~s,Column
Get-Alias||Name~0,Exclude,Scope,Definition
Get-Culture|5|
Get-Culture|7|Name,ListAvailable~s,NoUserOverrides~s
Get-Date|5|Format,DisplayHint,Date~0~LastWriteTime,Year,Month,Day,Hour,Minute,Second,Millisecond,UFormat
Get-Date|7|Format,DisplayHint,Date~0~LastWriteTime,Year,Month,Day,Hour,Minute,Second,Millisecond,UFormat,AsUTC~s,UnixTimeSeconds~~UnixTime
Get-Error|7|InputObject,Newest~0~Last
Get-Event||SourceIdentifier~0,EventIdentifier~0~Id
Get-EventSubscriber||SourceIdentifier~0,Force~s1,SubscriptionId~0~Id
Get-FileHash|5|Path~0,LiteralPath~~PSPath,Algorithm,InputStream
Get-FileHash|7|Path~0,LiteralPath~0~PSPath/LP,Algorithm~1,InputStream~0
Get-FormatData||PowerShellVersion,TypeName~0
Get-Host||
Get-MarkdownOption|7|
Get-Member||InputObject,Force~s,Name~0,View,Static~s,MemberType~~Type
Get-PSBreakpoint|5|Id~0,Variable,Command,Script,Type~0
Get-PSBreakpoint|7|Id~0,Variable,Command,Script,Runspace,Type~0
Get-PSCallStack||
Get-Random|5|InputObject~0,Count,Maximum~0,Minimum,SetSeed
Get-Random|7|InputObject~0,Count,Maximum~0,Minimum,SetSeed,Shuffle~s
Get-Runspace||Name~0,Id~0,InstanceId~0
Get-RunspaceDebug||Runspace~0,AppDomainName~1,RunspaceName~0,RunspaceId~0,RunspaceInstanceId~0,ProcessName~0
Get-SecureRandom|7|InputObject~0,Count,Maximum~0,Minimum,Shuffle~s
Get-TraceSource||Name~0
Get-TypeData||TypeName~0
Get-UICulture||
Get-Unique|5|InputObject,AsString~s,OnType~s
Get-Unique|7|InputObject,AsString~s,CaseInsensitive~s,OnType~s
Get-Uptime|7|Since~s
Get-Variable||Name~0,Exclude,Include,Scope,ValueOnly~s
Get-Verb|7|Verb~0,Group~1
Group-Object||InputObject,Property~0,Culture,CaseSensitive~s,AsString~s,NoElement~s,AsHashTable~s~AHT
Import-Alias|5w|PassThru~s,Force~s,Path~0,LiteralPath~~PSPath,Scope
Import-Alias|7w|PassThru~s,Force~s,Path~0,LiteralPath~~PSPath/LP,Scope
Import-Clixml|5|Path~0,LiteralPath~~PSPath,Skip,First,IncludeTotalCount~s
Import-Clixml|7|Path~0,LiteralPath~~PSPath/LP,Skip,First,IncludeTotalCount~s
Import-Csv|5|Path~0,LiteralPath~~PSPath,Encoding,Delimiter~1,UseCulture~s,Header
Import-Csv|7|Path~0,LiteralPath~~PSPath/LP,Encoding,Delimiter~1,UseCulture~s,Header
Import-LocalizedData||BindingVariable~0~Variable,UICulture~1,BaseDirectory,FileName,SupportedCommand
Import-PowerShellDataFile|5|Path~0,LiteralPath~~PSPath/LP
Import-PowerShellDataFile|7|Path~0,LiteralPath~0~PSPath/LP,SkipLimitCheck~0
Import-PSSession||ArgumentList~~Args,Session~0,FullyQualifiedModule,Certificate,CommandType~~Type,Module~~PSSnapin,Prefix,DisableNameChecking~s,AllowClobber~s,CommandName~1~Name,FormatTypeName~2
Invoke-Expression||Command~0
Invoke-RestMethod|5|PassThru~s,Credential~c,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,MaximumRedirection,Method,UseBasicParsing~s,Uri~u0,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Proxy~u,ProxyUseDefaultCredentials~s,Body,ContentType,TransferEncoding,InFile,OutFile,TimeoutSec
Invoke-RestMethod|7|PassThru~s,Credential~c,Authentication,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,SkipCertificateCheck~s,MaximumRedirection,UseBasicParsing~s,Uri~u0,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body,ContentType,TransferEncoding,InFile,OutFile,HttpVersion,AllowUnencryptedAuthentication~s,SslProtocol,Token~c,ConnectionTimeoutSeconds~~TimeoutSec,OperationTimeoutSeconds,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRetryCount,PreserveAuthorizationOnRedirect~s,RetryIntervalSec,PreserveHttpMethodOnRedirect~s,UnixSocket,Form,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM,FollowRelLink~s~FL,MaximumFollowRelLink~~ML,ResponseHeadersVariable~~RHV,StatusCodeVariable
Invoke-WebRequest|5|PassThru~s,Credential~c,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,MaximumRedirection,UseBasicParsing~s,Uri~u0,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body,ContentType,TransferEncoding,InFile,OutFile,TimeoutSec
Invoke-WebRequest|7|PassThru~s,Credential~c,Authentication,CertificateThumbprint,UseDefaultCredentials~s,ProxyCredential~c,Certificate,SkipCertificateCheck~s,MaximumRedirection,UseBasicParsing~s,Uri~u0,WebSession,SessionVariable~~SV,UserAgent,DisableKeepAlive~s,Headers,Method,Proxy~u,ProxyUseDefaultCredentials~s,Body,ContentType,TransferEncoding,InFile,OutFile,HttpVersion,AllowUnencryptedAuthentication~s,SslProtocol,Token~c,ConnectionTimeoutSeconds~~TimeoutSec,OperationTimeoutSeconds,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRetryCount,PreserveAuthorizationOnRedirect~s,RetryIntervalSec,PreserveHttpMethodOnRedirect~s,UnixSocket,Form,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM
Join-String|7|InputObject,Property~0,UseCulture~s,Separator~1,OutputPrefix~~op,OutputSuffix~~os,SingleQuote~s,DoubleQuote~s,FormatString
Measure-Command||InputObject,Expression~b0
Measure-Object|5|InputObject,Property~0,Sum~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s
Measure-Object|7|InputObject,Property~0,Sum~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s,StandardDeviation~s,AllStats~s
New-Alias|w|PassThru~s,Force~s,Name~0,Description,Scope,Value~1,Option
New-Event||SourceIdentifier~0,Sender~1,EventArguments~2,MessageData~3
New-Guid|5|
New-Guid|7|InputObject,Empty~s
New-Object||ArgumentList~1~Args,TypeName~0,Property,Strict~s,ComObject~0
New-TemporaryFile|w|
New-TimeSpan|5|Start~0~LastWriteTime,End~1,Days,Hours,Minutes,Seconds
New-TimeSpan|7|Start~0~LastWriteTime,End~1,Days,Hours,Minutes,Seconds,Milliseconds
New-Variable|w|PassThru~s,Force~s,Name~0,Description,Scope,Value~1,Option,Visibility
Out-File|5w|InputObject,Force~s,LiteralPath~~PSPath,NoClobber~s~NoOverwrite,Append~s,FilePath~0,NoNewline~s,Width,Encoding~1
Out-File|7w|InputObject,Force~s,LiteralPath~~PSPath/LP,NoClobber~s~NoOverwrite,Append~s,NoNewline~s,Width,Encoding~1,FilePath~0~Path
Out-GridView||PassThru~s,InputObject,Wait~s,Title,OutputMode
Out-Printer||InputObject,Name~0~PrinterName
Out-String|5|InputObject,Width,Stream~s
Out-String|7|InputObject,NoNewline~s,Width,Stream~s
Read-Host|5|Prompt~0,AsSecureString~s
Read-Host|7|Prompt~0,AsSecureString~s,MaskInput~s
Register-EngineEvent||SourceIdentifier~0,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,Action~b1
Register-ObjectEvent||InputObject~0,MessageData,SupportEvent~s,Forward~s,MaxTriggerCount,EventName~1,SourceIdentifier~2,Action~b3
Remove-Alias|7|Force~s,Name~0,Scope
Remove-Event|w|SourceIdentifier~0,EventIdentifier~0
Remove-PSBreakpoint|5w|Id~0,Breakpoint~0
Remove-PSBreakpoint|7w|Id~0,Breakpoint~0,Runspace~~RunspaceId
Remove-TypeData|w|Path,TypeName~0,TypeData
Remove-Variable|w|Force~s,Name~0,Exclude,Include,Scope
Select-Object|5|InputObject,Property~0,Wait~s,Index,Unique~s,First,Skip,ExcludeProperty,ExpandProperty,Last,SkipLast
Select-Object|7|InputObject,Property~0,Wait~s,Index,Unique~s,First,Skip,ExcludeProperty,ExpandProperty,CaseInsensitive~s,Last,SkipLast,SkipIndex
Select-String|5|InputObject,Exclude,Include,LiteralPath~~PSPath,Encoding,Path~1,Context,CaseSensitive~s,List~s,Quiet~s,Pattern~0,SimpleMatch~s,NotMatch~s,AllMatches~s
Select-String|7|InputObject,Exclude,Include,LiteralPath~~PSPath/LP,Encoding,Path~1,Culture,Context,Raw~s,CaseSensitive~s,List~s,Quiet~s,Pattern~0,SimpleMatch~s,NotMatch~s,AllMatches~s,NoEmphasis~s
Select-Xml|5|LiteralPath~~PSPath,Namespace,Path~1,Content,XPath~0,Xml~1~Node
Select-Xml|7|LiteralPath~~PSPath/LP,Namespace,Path~1,Content,XPath~0,Xml~1~Node
Send-MailMessage|5|Credential~c,Port,Priority,To~0,UseSsl~s,Subject~1~sub,Body~2,SmtpServer~3~ComputerName,From,Attachments~~PsPath,Bcc,BodyAsHtml~s~BAH,Encoding~~BE,Cc,DeliveryNotificationOption~~DNO
Send-MailMessage|7|Credential~c,Port,Priority,To~0,UseSsl~s,Attachments~~PsPath,Bcc,Body~2,BodyAsHtml~s~BAH,Encoding~~BE,Cc,DeliveryNotificationOption~~DNO,From,SmtpServer~3~ComputerName,Subject~1~sub,ReplyTo
Set-Alias|w|PassThru~s,Force~s,Name~0,Description,Scope,Value~1,Option
Set-Date|w|DisplayHint,Date~0,Adjust~0
Set-MarkdownOption|7|PassThru~s,InputObject~0,Header1Color,Header2Color,Header3Color,Header4Color,Header5Color,Header6Color,Code,ImageAltTextForegroundColor,LinkForegroundColor,ItalicsForegroundColor,BoldForegroundColor,Theme
Set-PSBreakpoint|5|Mode,Action~b,Column~2,Line~1,Script~0,Command~~C,Variable~~V
Set-PSBreakpoint|7|Mode,Action~b,Column~2,Line~1,Script~0,Runspace,Command~~C,Variable~~V
Set-TraceSource|5|PassThru~s,Force~s,Name~0,ListenerOption,Debugger~s,PSHost~s,Option~1,FilePath~~PSPath,RemoveListener,RemoveFileListener
Set-TraceSource|7|PassThru~s,Force~s,Name~0,ListenerOption,Debugger~s,PSHost~s,Option~1,FilePath~~PSPath/Path,RemoveListener,RemoveFileListener
Set-Variable|w|PassThru~s,Force~s,Name~0,Description,Exclude,Include,Scope,Value~1,Option,Visibility
Show-Command||PassThru~s,Width,Name~0~CommandName,Height,NoCommonParameter~s,ErrorPopup~s
Show-Markdown|7|InputObject,Path~0,LiteralPath~~PSPath/LP,UseBrowser~s
Sort-Object|5|InputObject,Property~0,Culture,CaseSensitive~s,Unique~s,Descending~s
Sort-Object|7|InputObject,Property~0,Culture,CaseSensitive~s,Unique~s,Descending~s,Stable~s,Top,Bottom
Start-Sleep|5|Seconds~0,Milliseconds
Start-Sleep|7|Seconds~0,Milliseconds~~ms,Duration~~ts
Tee-Object|5|InputObject,LiteralPath~~PSPath,Append~s,FilePath~0,Variable
Tee-Object|7|InputObject,LiteralPath~~PSPath/LP,Append~s,Variable,Encoding~1,FilePath~0~Path
Test-Json|7|Path~0,Options,LiteralPath~0~PSPath/LP,Json~0,Schema~1,SchemaFile~1
Trace-Command|5|InputObject,Force~s,Name~0,ArgumentList~~Args,ListenerOption,Debugger~s,PSHost~s,Option~2,Expression~b1,FilePath~~PSPath,Command~1
Trace-Command|7|InputObject,Force~s,Name~0,ArgumentList~~Args,ListenerOption,Debugger~s,PSHost~s,Option~2,Expression~b1,FilePath~~PSPath/Path,Command~1
Unblock-File|w|Path~0,LiteralPath~~PSPath/LP
Unregister-Event|w|Force~s,SourceIdentifier~0,SubscriptionId~0
Update-FormatData|w|AppendPath~0~PSPath/Path,PrependPath
Update-List||InputObject,Add,Remove,Replace,Property~0
Update-TypeData|w|Force~s,Value,AppendPath~0~PSPath/Path,PrependPath,TypeName,MemberType,MemberName,SecondValue,TypeConverter,TypeAdapter,SerializationMethod,TargetTypeForDeserialization,SerializationDepth,DefaultDisplayProperty,InheritPropertySerializationSet,StringSerializationSource,DefaultDisplayPropertySet,DefaultKeyPropertySet,PropertySerializationSet,TypeData~0
Wait-Debugger||
Wait-Event||SourceIdentifier~0,Timeout~~TimeoutSec
Write-Debug||Message~0~Msg
Write-Error|5|Category,Message~0~Msg,ErrorId,TargetObject,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType,Exception,ErrorRecord
Write-Error|7|Category,Message~0~Msg,ErrorId,TargetObject,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType,Exception~0,ErrorRecord~0
Write-Host|5|NoNewline~s,Object,Separator,ForegroundColor,BackgroundColor
Write-Host|7|NoNewline~s,Object,Separator,ForegroundColor,BackgroundColor
Write-Information|5|Tags~1,MessageData~0~Msg
Write-Information|7|Tags~1,MessageData~0~Msg/Message
Write-Output||InputObject~0,NoEnumerate~s
Write-Progress|5|Activity~0,Status~1,Id~2,PercentComplete,SecondsRemaining,CurrentOperation,ParentId,Completed~s,SourceId
Write-Progress|7|Activity~0,Status~1,Id~2,PercentComplete,SecondsRemaining,CurrentOperation,ParentId,Completed~s,SourceId
Write-Verbose||Message~0~Msg
Write-Warning||Message~0~Msg
#Microsoft.Windows.Bcd.Cmdlets
Copy-BcdEntry|w|Force~s,Description,SourceEntryId~0,SourceStore,TargetStore,SourceEntry~0
Disable-BcdElementBootDebug|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Disable-BcdElementBootEms|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Disable-BcdElementDebug|w|Force~s,Id~0~Identifier,Entry~0,Store
Disable-BcdElementEms|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Disable-BcdElementEventLogging|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Disable-BcdElementHypervisorDebug|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Enable-BcdElementBootDebug|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Enable-BcdElementBootEms|w|Force~s,Id~0,Store~1,Entry~0
Enable-BcdElementDebug|w|Force~s,Id~0~Identifier,Entry~0,Store
Enable-BcdElementEms|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Enable-BcdElementEventLogging|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Enable-BcdElementHypervisorDebug|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Export-BcdStore|w|Force~s,Path~0
Get-BcdEntry|w|Id~0~Identifier,Store~1
Get-BcdEntryDebugSettings|w|Store~0
Get-BcdEntryHypervisorSettings|w|Store~0
Get-BcdStore|w|Path~0
Import-BcdStore|w|Force~s,Path~0,NoClean~s
New-BcdEntry|w|Force~s,Description,Id~0~Identifier,Store~1,Application,Device~s,Inherit
New-BcdStore|w|Force~s,Path~0
Remove-BcdElement|w|Force~s,Element~0,Id~1~Identifier,Store~2,Entry~1
Remove-BcdEntry|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Set-BcdBootDefault|w|Force~s,Id~0~Identifier,Store~1,Entry~0
Set-BcdBootDisplayOrder|w|Force~s,Id~0~Identifier,Store~1,Entry~0,Remove~s,AddFirst~s,AddLast~s
Set-BcdBootSequence|w|Force~s,Id~0~Identifier,Store~1,Entry~0,Remove~s,AddFirst~s,AddLast~s
Set-BcdBootTimeout|w|Force~s,Store~1,Value~0
Set-BcdBootToolsDisplayOrder|w|Force~s,Id~0~Identifier,Store~1,Entry~0,Remove~s,AddFirst~s,AddLast~s
Set-BcdDebugSettings||Force~s,Port,Key,Store~0,Channel,Baudrate,DebugPort,Serial~s,HostIp,Net~s,Ieee1394~s,StartPolicy,NoUserModeExceptions~s~NoUmex,NoDhcp~s,NewKey~s,Usb~s,TargetName,Local~s
Set-BcdElement|w|Force~s,Type,Element~0,Id~1~Identifier,Store~2,Entry~1,Device
Set-BcdHypervisorSettings|w|Force~s,Port,Store~0,Channel,Baudrate,DebugPort,Serial~s,Ieee1394~s,HostIp,Net~s
#Microsoft.WSMan.Management
Connect-WSMan||Port,CertificateThumbprint,ApplicationName,UseSSL~s,Credential~c~cred/c,Authentication~~auth/am,OptionSet~~os,SessionOption~~so,ConnectionURI~u,ComputerName~0~cn
Disable-WSManCredSSP||Role~0
Disconnect-WSMan||ComputerName~0
Enable-WSManCredSSP||Force~s,Role~0,DelegateComputer~1
Get-WSManCredSSP||
Get-WSManInstance||Filter,Port,CertificateThumbprint,ApplicationName,ComputerName~~CN,Credential~c~cred/c,Authentication~~auth/am,ConnectionURI~u~CURI/CU,Dialect~u,Fragment,OptionSet~~OS,SessionOption~~SO,Shallow~s,ResourceURI~u0~RURI,SelectorSet,UseSSL~s~SSL,BasePropertiesOnly~s~UBPO/Base,Enumerate~s,Associations~s,ReturnType~~RT
Invoke-WSManAction|5|Port,CertificateThumbprint,ApplicationName,UseSSL~s,Credential~c~cred/c,Authentication~~auth/am,OptionSet~~os,SessionOption~~so,ComputerName~~cn,FilePath,ResourceURI~u0~ruri,ValueSet,ConnectionURI~u~CURI/CU,Action~1,SelectorSet~2
Invoke-WSManAction|7|Port,CertificateThumbprint,ApplicationName,UseSSL~s,Credential~c~cred/c,Authentication~~auth/am,OptionSet~~os,SessionOption~~so,ComputerName~~cn,ResourceURI~u0~ruri,ValueSet,ConnectionURI~u~CURI/CU,Action~1,FilePath~~Path,SelectorSet~2
New-WSManInstance|5|Port,CertificateThumbprint,ApplicationName,UseSSL~s,Credential~c~cred/c,Authentication~~auth/am,ComputerName~~cn,OptionSet~~os,SessionOption~~so,FilePath,ResourceURI~u0~ruri,ValueSet,SelectorSet~1,ConnectionURI~u~CURI/CU
New-WSManInstance|7|Port,CertificateThumbprint,ApplicationName,UseSSL~s,Credential~c~cred/c,Authentication~~auth/am,ComputerName~~cn,OptionSet~~os,SessionOption~~so,ResourceURI~u0~ruri,ValueSet,SelectorSet~1,ConnectionURI~u~CURI/CU,FilePath~~Path
New-WSManSessionOption||ProxyCredential~c,ProxyAuthentication,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,NoEncryption~s,ProxyAccessType,OperationTimeout~~OperationTimeoutMSec,UseUTF16~s,SPNPort
Remove-WSManInstance||Port,CertificateThumbprint,ApplicationName,Credential~c~cred/c,Authentication~~auth/am,ComputerName~~cn,OptionSet~~os,SessionOption~~so,ResourceURI~u0~ruri,ConnectionURI~u,SelectorSet~1,UseSSL~s~ssl
Set-WSManInstance|5|Port,CertificateThumbprint,ApplicationName,Credential~c~cred/c,Authentication~~auth/am,ComputerName~~cn,OptionSet~~os,SessionOption~~so,FilePath,ResourceURI~u0~ruri,ValueSet,ConnectionURI~u,SelectorSet~1,Dialect~u,Fragment,UseSSL~s~ssl
Set-WSManInstance|7|Port,CertificateThumbprint,ApplicationName,Credential~c~cred/c,Authentication~~auth/am,ComputerName~~cn,OptionSet~~os,SessionOption~~so,ResourceURI~u0~ruri,ValueSet,ConnectionURI~u,SelectorSet~1,Dialect~u,FilePath~~Path,Fragment,UseSSL~s~ssl
Set-WSManQuickConfig||Force~s,UseSSL~s,SkipNetworkProfileCheck~s
Test-WSMan||Port,CertificateThumbprint,ApplicationName,UseSSL~s,Authentication~~auth/am,Credential~c~cred/c,ComputerName~0~cn
#NetAdapter
Disable-NetAdapter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc
Disable-NetAdapterBinding|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DisplayName,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,ComponentID,AllBindings~s
Disable-NetAdapterChecksumOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s
Disable-NetAdapterEncapsulatedPacketTaskOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,EncapsulationType
Disable-NetAdapterIPsecOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterLso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterPowerManagement|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s
Disable-NetAdapterQos|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterRdma|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterRsc|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterRss|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterSriov|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Disable-NetAdapterUso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Disable-NetAdapterVmq|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc
Enable-NetAdapterBinding|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DisplayName,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,ComponentID,AllBindings~s
Enable-NetAdapterChecksumOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s
Enable-NetAdapterEncapsulatedPacketTaskOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,EncapsulationType
Enable-NetAdapterIPsecOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterLso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterPowerManagement|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s
Enable-NetAdapterQos|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterRdma|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterRsc|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterRss|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterSriov|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Enable-NetAdapterUso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4~s,IPv6~s
Enable-NetAdapterVmq|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s
Get-NetAdapter||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceIndex~~ifIndex,InterfaceDescription~~ifDesc,Physical~s
Get-NetAdapterAdvancedProperty||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,AllProperties~s,RegistryKeyword~~RegKey,DisplayName~~DispN
Get-NetAdapterBinding||ThrottleLimit,AsJob~s,CimSession~~Session,DisplayName,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,ComponentID,AllBindings~s
Get-NetAdapterChecksumOffload||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterDataPathConfiguration||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Profile,ProfileSource
Get-NetAdapterEncapsulatedPacketTaskOffload||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterHardwareInfo||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterIPsecOffload||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterLso||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterPowerManagement||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterQos||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterRdma||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterRsc||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,IPv4OperationalState,IPv6OperationalState,IPv4FailureReason,IPv6FailureReason
Get-NetAdapterRss||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterSriov||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterSriovVf||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,SwitchID,FunctionID~~VfID/Id
Get-NetAdapterStatistics||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterUso||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterVmq||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterVmqQueue||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Id
Get-NetAdapterVPort||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,SwitchID,VPortID~~Id,FunctionID~~VfID,PhysicalFunction~s~PF
New-NetAdapterAdvancedProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,RegistryValue,RegistryKeyword,RegistryDataType
Remove-NetAdapterAdvancedProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,RegistryKeyword~~RegKey,AllProperties~s
Rename-NetAdapter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,NewName~1,InterfaceDescription~~ifDesc
Reset-NetAdapterAdvancedProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,DisplayName~~DispN
Restart-NetAdapter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc
Set-NetAdapter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,NoRestart~s,InterfaceDescription~~ifDesc,VlanID,MacAddress~~LinkLayerAddress
Set-NetAdapterAdvancedProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,DisplayName~~DispN,RegistryKeyword~~RegKey,AllProperties~s,RegistryValue,DisplayValue
Set-NetAdapterBinding|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DisplayName,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,ComponentID,AllBindings~s
Set-NetAdapterChecksumOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IpIPv4Enabled,TcpIPv4Enabled,TcpIPv6Enabled,UdpIPv4Enabled,UdpIPv6Enabled
Set-NetAdapterDataPathConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Profile
Set-NetAdapterEncapsulatedPacketTaskOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,NvgreEncapsulatedPacketTaskOffloadEnabled,VxlanEncapsulatedPacketTaskOffloadEnabled,VxlanUDPPortNumber
Set-NetAdapterIPsecOffload|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s
Set-NetAdapterLso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled,V1IPv4Enabled
Set-NetAdapterPowerManagement|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,ArpOffload,D0PacketCoalescing,DeviceSleepOnDisconnect,NSOffload,RsnRekeyOffload,SelectiveSuspend,WakeOnMagicPacket,WakeOnPattern
Set-NetAdapterQos|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s
Set-NetAdapterRdma|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s
Set-NetAdapterRsc|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled
Set-NetAdapterRss|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s,Profile,BaseProcessorGroup~~BaseG,BaseProcessorNumber~~BaseN,MaxProcessorNumber~~MaxN,MaxProcessors~~Max,NumberOfReceiveQueues,MaxProcessorGroup~~MaxG,NumaNode
Set-NetAdapterSriov|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s,NumVFs~~Vf
Set-NetAdapterUso|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,NoRestart~s,IPv4Enabled,IPv6Enabled
Set-NetAdapterVmq|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,IncludeHidden~s,Name~0~ifAlias/InterfaceAlias,InterfaceDescription~~ifDesc/InstanceID,Enabled,NoRestart~s,BaseProcessorGroup~~BaseG,BaseProcessorNumber~~BaseN,MaxProcessors~~Max,MaxProcessorNumber~~MaxN,NumaNode~~NumaN
#NetConnection
Get-NetConnectionProfile||ThrottleLimit,AsJob~s,CimSession~~Session,Name,InterfaceAlias,InterfaceIndex,NetworkCategory,IPv4Connectivity,IPv6Connectivity
Set-NetConnectionProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,InterfaceAlias,InterfaceIndex,IPv4Connectivity,IPv6Connectivity,NetworkCategory
#NetSecurity
Copy-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,NewPolicyStore,NewGPOSession,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Copy-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecMainModeRule,NewPolicyStore,NewGPOSession,MaxMinutes,MaxSessions,ForceDiffieHellman
Copy-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,NewPolicyStore,NewGPOSession,AssociatedNetIPsecMainModeCryptoSet
Copy-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule,NewPolicyStore,NewGPOSession
Copy-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule,NewPolicyStore,NewGPOSession
Copy-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule,NewPolicyStore,NewGPOSession,PerfectForwardSecrecyGroup~~PfsGroup
Copy-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,NewPolicyStore,NewGPOSession,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
Disable-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Action,Direction,Name~~ID,VMCreatorId,EnforcementStatus
Disable-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Disable-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet
Disable-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
Enable-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Action,Direction,Name~~ID,VMCreatorId,EnforcementStatus
Enable-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Enable-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet
Enable-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
Find-NetIPsecRule||ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,RemoteAddress,LocalAddress,RemotePort,LocalPort
Get-DAPolicyChange||Servers~0,Domains~1,DisplayName~2,PolicyStore~3,PSLocation~4,EndpointType~5,DnsServers~6
Get-NetFirewallAddressFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule,AssociatedNetFirewallRule
Get-NetFirewallApplicationFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetFirewallRule,Program,Package
Get-NetFirewallDynamicKeywordAddress||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,Id~0,AllAutoResolve~s,AllNonAutoResolve~s
Get-NetFirewallHyperVPort||ThrottleLimit,AsJob~s,CimSession~~Session,All~s
Get-NetFirewallHyperVProfile||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,Profile,Name~~VMCreatorId
Get-NetFirewallHyperVRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Action,Direction,Name~~ID,VMCreatorId,EnforcementStatus
Get-NetFirewallHyperVVMCreator||ThrottleLimit,AsJob~s,CimSession~~Session,All~s
Get-NetFirewallHyperVVMSetting||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,Name~~VMCreatorId
Get-NetFirewallInterfaceFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule,AssociatedNetFirewallRule
Get-NetFirewallInterfaceTypeFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule,AssociatedNetFirewallRule,InterfaceType
Get-NetFirewallPortFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,Protocol,AssociatedNetIPsecRule,AssociatedNetFirewallRule,DynamicTarget~~DynamicTransport
Get-NetFirewallProfile||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule,AssociatedNetFirewallRule,Name~0~Profile
Get-NetFirewallRule||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Get-NetFirewallSecurityFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,Authentication,AssociatedNetFirewallRule,Encryption,OverrideBlockRules,LocalUser,RemoteUser,RemoteMachine
Get-NetFirewallServiceFilter||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession,AssociatedNetFirewallRule,Service
Get-NetFirewallSetting||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,All~s,GPOSession
Get-NetIPsecDospSetting||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,All~s
Get-NetIPsecMainModeCryptoSet||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecMainModeRule,MaxMinutes,MaxSessions,ForceDiffieHellman
Get-NetIPsecMainModeRule||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet
Get-NetIPsecMainModeSA||ThrottleLimit,AsJob~s,CimSession~~Session,All~s,Name~0~ID,AssociatedNetIPsecQuickModeSA
Get-NetIPsecPhase1AuthSet||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule
Get-NetIPsecPhase2AuthSet||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule
Get-NetIPsecQuickModeCryptoSet||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule,PerfectForwardSecrecyGroup~~PfsGroup
Get-NetIPsecQuickModeSA||ThrottleLimit,AsJob~s,CimSession~~Session,All~s,Name~0~ID,AssociatedNetIPsecMainModeSA
Get-NetIPsecRule||ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
New-NetFirewallDynamicKeywordAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,Id,Addresses,Keyword,AutoResolve
New-NetFirewallHyperVProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,Profile~s
New-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,DisplayName,Enabled,Protocol,Action,Direction,Name~~ID,VMCreatorId,RulePriority,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Profiles
New-NetFirewallHyperVVMSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,LoopbackEnabled,AllowHostPolicyMerge
New-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,Authentication,Protocol,Action,Direction,Name~~ID,Profile,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,RemoteAddress,LocalAddress,RemotePort,InterfaceAlias,Platform,LocalPort,InterfaceType,Encryption,Service,DynamicTarget~~DynamicTransport,Program,Package,LocalUser,RemoteUser,RemoteMachine,OverrideBlockRules,IcmpType,RemoteDynamicKeywordAddresses
New-NetIPsecAuthProposal||Thumbprint,Authority,SubjectName,AccountMapping~s,AuthorityType,Cert~s1,ExtendedKeyUsage~~EKUs,ExcludeCAName~s,FollowRenewal~s,Health~s1,Machine~s0,SelectionCriteria~s,Signing,SubjectNameType,ValidationCriteria~s,User~s0,Anonymous~s0,Kerberos~s1,Proxy,Ntlm~s1,PreSharedKey~1~PSK
New-NetIPsecDospSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name,StateIdleTimeoutSeconds,PerIPRateLimitQueueIdleTimeoutSeconds,IpV6IPsecUnauthDscp,IpV6IPsecUnauthRateLimitBytesPerSec,IpV6IPsecUnauthPerIPRateLimitBytesPerSec,IpV6IPsecAuthDscp,IpV6IPsecAuthRateLimitBytesPerSec,IcmpV6Dscp,IcmpV6RateLimitBytesPerSec,IpV6FilterExemptDscp,IpV6FilterExemptRateLimitBytesPerSec,DefBlockExemptDscp,DefBlockExemptRateLimitBytesPerSec,MaxStateEntries,MaxPerIPRateLimitQueues,EnabledKeyingModules,FilteringFlags,PublicInterfaceAliases,PrivateInterfaceAliases,PublicV6Address,PrivateV6Address
New-NetIPsecMainModeCryptoProposal||Encryption,KeyExchange,Hash
New-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,MaxMinutes,MaxSessions,ForceDiffieHellman,Default~s
New-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,Phase1AuthSet,Name~~ID,Profile,MainModeCryptoSet,RemoteAddress,LocalAddress,Platform
New-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,Default~s
New-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,Default~s
New-NetIPsecQuickModeCryptoProposal||MaxMinutes,Encryption,AHHash,ESPHash,MaxKiloBytes,Encapsulation
New-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Group,Name~~ID,Proposal,PerfectForwardSecrecyGroup~~PfsGroup,Default~s
New-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,Protocol,Phase1AuthSet,User,Mode,Profile,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,RemoteAddress,LocalAddress,RemotePort,InterfaceAlias,Platform,LocalPort,InterfaceType,IPsecRuleName~~ID/Name,LocalTunnelEndpoint,RemoteTunnelEndpoint,TunnelType
Open-NetGPO||ThrottleLimit,AsJob~s,CimSession~~Session,DomainController,PolicyStore~0
Remove-NetFirewallDynamicKeywordAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,All~s,Id~0,AllAutoResolve~s,AllNonAutoResolve~s
Remove-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,Action,Direction,Name~~ID,VMCreatorId,EnforcementStatus
Remove-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Remove-NetIPsecDospSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,All~s
Remove-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecMainModeRule,MaxMinutes,MaxSessions,ForceDiffieHellman
Remove-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet
Remove-NetIPsecMainModeSA|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,All~s,Name~0~ID,AssociatedNetIPsecQuickModeSA
Remove-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule
Remove-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule
Remove-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetIPsecRule,PerfectForwardSecrecyGroup~~PfsGroup
Remove-NetIPsecQuickModeSA|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,All~s,Name~0~ID,AssociatedNetIPsecMainModeSA
Remove-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
Rename-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,DisplayName,All~s,Enabled,PolicyStoreSourceType,Protocol,NewName,Action,Direction,Name~~ID,VMCreatorId,EnforcementStatus
Rename-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Action,Direction,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,AssociatedNetFirewallApplicationFilter,AssociatedNetFirewallSecurityFilter,AssociatedNetFirewallServiceFilter
Rename-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecMainModeRule,MaxMinutes,MaxSessions,ForceDiffieHellman
Rename-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Phase1AuthSet,AssociatedNetIPsecPhase1AuthSet,MainModeCryptoSet,AssociatedNetIPsecMainModeCryptoSet
Rename-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule,AssociatedNetIPsecMainModeRule
Rename-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule
Rename-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Group,DisplayGroup,PolicyStoreSourceType,Status,Name~0~ID,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,NewName,AssociatedNetIPsecRule,PerfectForwardSecrecyGroup~~PfsGroup
Rename-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,NewName,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet
Save-NetGPO||ThrottleLimit,AsJob~s,CimSession~~Session,GPOSession~0
Set-NetFirewallAddressFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,LocalAddress~~LocalIP,RemoteAddress~~RemoteIP
Set-NetFirewallApplicationFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Program,Package
Set-NetFirewallHyperVProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,Profile~s
Set-NetFirewallHyperVRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DisplayName,Enabled,Protocol,Action,Direction,Name~~ID,NewDisplayName,VMCreatorId,RulePriority,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Profiles
Set-NetFirewallHyperVVMSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Enabled,Name~~VMCreatorId,DefaultInboundAction,DefaultOutboundAction,LoopbackEnabled,AllowHostPolicyMerge
Set-NetFirewallInterfaceFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,InterfaceAlias
Set-NetFirewallInterfaceTypeFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,InterfaceType
Set-NetFirewallPortFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Protocol,RemotePort,LocalPort,DynamicTarget~~DynamicTransport,IcmpType
Set-NetFirewallProfile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,All~s,GPOSession,Enabled,DefaultInboundAction,DefaultOutboundAction,AllowLocalFirewallRules,Name~0~Profile,AllowInboundRules,AllowLocalIPsecRules,AllowUserApps,AllowUserPorts,AllowUnicastResponseToMulticast,NotifyOnListen,EnableStealthModeForIPsec,LogFileName,LogMaxSizeKilobytes,LogAllowed,LogBlocked,LogIgnored,DisabledInterfaceAliases
Set-NetFirewallRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,Enabled,Group,DisplayGroup,Name~0~ID,Authentication,Protocol,Action,Direction,Profile,NewDisplayName,EdgeTraversalPolicy,LooseSourceMapping~~LSM,LocalOnlyMapping,Owner,RemoteAddress,LocalAddress,RemotePort,InterfaceAlias,Platform,LocalPort,InterfaceType,Encryption,Service,DynamicTarget~~DynamicTransport,Program,Package,LocalUser,RemoteUser,RemoteMachine,OverrideBlockRules,IcmpType,RemoteDynamicKeywordAddresses
Set-NetFirewallSecurityFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Authentication,Encryption,OverrideBlockRules,LocalUser,RemoteUser,RemoteMachine
Set-NetFirewallServiceFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Service
Set-NetFirewallSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Exemptions,EnableStatefulFtp,EnableStatefulPptp,RemoteMachineTransportAuthorizationList,RemoteMachineTunnelAuthorizationList,RemoteUserTransportAuthorizationList,RemoteUserTunnelAuthorizationList,RequireFullAuthSupport,CertValidationLevel,AllowIPsecThroughNAT,MaxSAIdleTimeSeconds,KeyEncoding,EnablePacketQueuing
Set-NetIPsecDospSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,StateIdleTimeoutSeconds,PerIPRateLimitQueueIdleTimeoutSeconds,IpV6IPsecUnauthDscp,IpV6IPsecUnauthRateLimitBytesPerSec,IpV6IPsecUnauthPerIPRateLimitBytesPerSec,IpV6IPsecAuthDscp,IpV6IPsecAuthRateLimitBytesPerSec,IcmpV6Dscp,IcmpV6RateLimitBytesPerSec,IpV6FilterExemptDscp,IpV6FilterExemptRateLimitBytesPerSec,DefBlockExemptDscp,DefBlockExemptRateLimitBytesPerSec,MaxStateEntries,MaxPerIPRateLimitQueues,EnabledKeyingModules,FilteringFlags,PublicInterfaceAliases,PrivateInterfaceAliases,PublicV6Address,PrivateV6Address
Set-NetIPsecMainModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,Name~0~ID,NewDisplayName,Proposal,MaxMinutes,MaxSessions,ForceDiffieHellman
Set-NetIPsecMainModeRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,DisplayGroup,Name~0~ID,Phase1AuthSet,Profile,NewDisplayName,MainModeCryptoSet,RemoteAddress,LocalAddress,Platform
Set-NetIPsecPhase1AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,Name~0~ID,NewDisplayName,Proposal
Set-NetIPsecPhase2AuthSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,Name~0~ID,NewDisplayName,Proposal
Set-NetIPsecQuickModeCryptoSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Group,DisplayGroup,Name~0~ID,NewDisplayName,Proposal,PerfectForwardSecrecyGroup~~PfsGroup
Set-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Description,PolicyStore,DisplayName,GPOSession,Enabled,Group,DisplayGroup,Protocol,Phase1AuthSet,User,Mode,Profile,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,NewDisplayName,RemoteAddress,LocalAddress,RemotePort,InterfaceAlias,Platform,LocalPort,InterfaceType,LocalTunnelEndpoint,RemoteTunnelEndpoint
Show-NetFirewallRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession
Show-NetIPsecRule||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,GPOSession
Sync-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Description,PolicyStore,DisplayName,All~s,GPOSession,Enabled,Group,DisplayGroup,PolicyStoreSourceType,Status,TracePolicyStore~s,PrimaryStatus,PolicyStoreSource,AssociatedNetFirewallAddressFilter,AssociatedNetFirewallProfile,Phase1AuthSet,User,AssociatedNetFirewallInterfaceFilter,AssociatedNetFirewallInterfaceTypeFilter,AssociatedNetFirewallPortFilter,AssociatedNetIPsecPhase1AuthSet,Mode,InboundSecurity~~SecIn,OutboundSecurity~~SecOut,QuickModeCryptoSet,Phase2AuthSet,KeyModule,AllowWatchKey,AllowSetKey,RemoteTunnelHostname,ForwardPathLifetime,EncryptedTunnelBypass,RequireAuthorization,Machine,IPsecRuleName~0~ID/Name,AssociatedNetIPsecPhase2AuthSet,AssociatedNetIPsecQuickModeCryptoSet,EndpointType,Servers,Domains,AddressType,DnsServers
Update-NetFirewallDynamicKeywordAddress||ThrottleLimit,AsJob~s,CimSession~~Session,Id,Addresses,Append
Update-NetIPsecRule|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,GPOSession,Action,IPsecRuleName~~ID/Name,EndpointType,IPv6Addresses,IPv4Addresses
#NetTCPIP
Find-NetRoute||ThrottleLimit,AsJob~s,CimSession~~Session,InterfaceIndex,LocalIPAddress,RemoteIPAddress
Get-NetCompartment||ThrottleLimit,AsJob~s,CimSession~~Session,CompartmentId
Get-NetIPAddress||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Type,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,AssociatedIPInterface,IPAddress~0~LocalAddress,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState
Get-NetIPConfiguration||InterfaceIndex~~ifIndex,CompartmentId,Detailed~s,InterfaceAlias~0~ifAlias,AllCompartments~s~IncludeAllCompartments,CimSession~~PSComputerName/ComputerName,All~s~IncludeAllInterfaces
Get-NetIPInterface||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,IncludeAllCompartments~s,CompartmentId,InterfaceMetric,InterfaceAlias~0~ifAlias,Forwarding,ClampMss,Advertising,NlMtuBytes,NeighborUnreachabilityDetection,BaseReachableTimeMs~~BaseReachableTime,RetransmitTimeMs~~RetransmitTime,DadTransmits,DadRetransmitTimeMs~~DadRetransmitTime,RouterDiscovery,ManagedAddressConfiguration,OtherStatefulConfiguration,WeakHostSend,WeakHostReceive,IgnoreDefaultRoutes,AdvertisedRouterLifetime,AdvertiseDefaultRoute,CurrentHopLimit,ForceArpNdWolPattern,DirectedMacWolPattern,EcnMarking,Dhcp,AutomaticMetric,NeighborDiscoverySupported,ReachableTimeMs~~ReachableTime,ConnectionState,AssociatedRoute,AssociatedIPAddress,AssociatedNeighbor,AssociatedAdapter
Get-NetIPv4Protocol||ThrottleLimit,AsJob~s,CimSession~~Session,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,IGMPLevel~~MldLevel,IGMPVersion~~MldVersion,MinimumMtu
Get-NetIPv6Protocol||ThrottleLimit,AsJob~s,CimSession~~Session,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,MldLevel,MldVersion,UseTemporaryAddresses,MaxTemporaryDadAttempts~~MaxDadAttempts,MaxTemporaryValidLifetime~~MaxValidLifetime,MaxTemporaryPreferredLifetime~~MaxPreferredLifetime,TemporaryRegenerateTime~~RegenerateTime,MaxTemporaryDesyncTime~~MaxRandomTime
Get-NetNeighbor||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,AssociatedIPInterface,IPAddress~0,LinkLayerAddress
Get-NetOffloadGlobalSetting||ThrottleLimit,AsJob~s,CimSession~~Session,ReceiveSideScaling,ReceiveSegmentCoalescing,Chimney,TaskOffload,NetworkDirect,NetworkDirectAcrossIPSubnets,PacketCoalescingFilter
Get-NetPrefixPolicy||ThrottleLimit,AsJob~s,CimSession~~Session,Precedence,Prefix~0,Label
Get-NetRoute||ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Protocol,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,CompartmentId,AssociatedIPInterface,DestinationPrefix~0,NextHop,Publish,RouteMetric,InterfaceMetric
Get-NetTCPConnection||ThrottleLimit,AsJob~s,CimSession~~Session,State,RemoteAddress,RemotePort,LocalAddress~0~IPAddress,LocalPort~1,OwningProcess,CreationTime,AppliedSetting,OffloadState
Get-NetTCPSetting||ThrottleLimit,AsJob~s,CimSession~~Session,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts,SettingName~0,MinRtoMs~~MinRto,InitialCongestionWindowMss~~InitialCongestionWindow,CongestionProvider,CwndRestart,DelayedAckTimeoutMs~~DelayedAckTimeout,DelayedAckFrequency,MemoryPressureProtection,AutoTuningLevelLocal,EcnCapability,Timestamps,InitialRtoMs~~InitialRto,ScalingHeuristics,AutomaticUseCustom,NonSackRttResiliency,ForceWS,MaxSynRetransmissions,AutoReusePortRangeStartPort,AutoReusePortRangeNumberOfPorts,AutoTuningLevelGroupPolicy,AutoTuningLevelEffective,AssociatedTransportFilter
Get-NetTransportFilter||ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix,AssociatedTCPSetting
Get-NetUDPEndpoint||ThrottleLimit,AsJob~s,CimSession~~Session,LocalAddress~0~IPAddress,LocalPort~1,OwningProcess,CreationTime
Get-NetUDPSetting||ThrottleLimit,AsJob~s,CimSession~~Session,DynamicPortRangeStartPort~0,DynamicPortRangeNumberOfPorts~1
New-NetIPAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Type,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,ValidLifetime,PreferredLifetime,IPAddress~0~LocalAddress,PrefixLength,SkipAsSource,DefaultGateway
New-NetNeighbor|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IPAddress~0,LinkLayerAddress
New-NetRoute|w|ThrottleLimit,AsJob~s,CimSession~~Session,PolicyStore,Protocol,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,ValidLifetime,PreferredLifetime,DestinationPrefix~0,NextHop,Publish,RouteMetric
New-NetTransportFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix
Remove-NetIPAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,Type,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,IPAddress~0~LocalAddress,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState,DefaultGateway
Remove-NetNeighbor|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,AssociatedIPInterface,IPAddress~0,LinkLayerAddress
Remove-NetRoute|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,Protocol,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,CompartmentId,AssociatedIPInterface,DestinationPrefix~0,NextHop,Publish,RouteMetric,InterfaceMetric
Remove-NetTransportFilter|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Protocol,SettingName,LocalPortStart,LocalPortEnd,RemotePortStart,RemotePortEnd,DestinationPrefix,AssociatedTCPSetting
Set-NetIPAddress|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,Type,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,IPAddress~0~LocalAddress,PrefixLength,SkipAsSource,PrefixOrigin,SuffixOrigin,AddressState
Set-NetIPInterface|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,IncludeAllCompartments~s,CompartmentId,InterfaceMetric,InterfaceAlias~0~ifAlias,NeighborDiscoverySupported,Forwarding,ClampMss,Advertising,NlMtuBytes,NeighborUnreachabilityDetection,BaseReachableTimeMs~~BaseReachableTime,RetransmitTimeMs~~RetransmitTime,DadTransmits,DadRetransmitTimeMs~~DadRetransmitTime,RouterDiscovery,ManagedAddressConfiguration,OtherStatefulConfiguration,WeakHostSend,WeakHostReceive,IgnoreDefaultRoutes,AdvertisedRouterLifetime,AdvertiseDefaultRoute,CurrentHopLimit,ForceArpNdWolPattern,DirectedMacWolPattern,EcnMarking,Dhcp,AutomaticMetric,ReachableTime
Set-NetIPv4Protocol|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,IGMPLevel~~MldLevel,IGMPVersion~~MldVersion,MinimumMtu
Set-NetIPv6Protocol|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DefaultHopLimit,NeighborCacheLimitEntries~~NeighborCacheLimit,RouteCacheLimitEntries~~RouteCacheLimit,ReassemblyLimitBytes~~ReassemblyLimit,IcmpRedirects,SourceRoutingBehavior,DhcpMediaSense,MediaSenseEventLog,MulticastForwarding,GroupForwardedFragments,RandomizeIdentifiers,AddressMaskReply,DeadGatewayDetection,MldLevel,MldVersion,UseTemporaryAddresses,MaxTemporaryDadAttempts~~MaxDadAttempts,MaxTemporaryValidLifetime~~MaxValidLifetime,MaxTemporaryPreferredLifetime~~MaxPreferredLifetime,TemporaryRegenerateTime~~RegenerateTime,MaxTemporaryDesyncTime~~MaxRandomTime
Set-NetNeighbor|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,InterfaceIndex~~ifIndex,AddressFamily,State,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,IPAddress~0,LinkLayerAddress
Set-NetOffloadGlobalSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ReceiveSideScaling,ReceiveSegmentCoalescing,Chimney,TaskOffload,NetworkDirect,NetworkDirectAcrossIPSubnets,PacketCoalescingFilter
Set-NetRoute|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PolicyStore,Protocol,InterfaceIndex~~ifIndex,AddressFamily,InterfaceAlias~~ifAlias,IncludeAllCompartments~s,ValidLifetime,PreferredLifetime,DestinationPrefix~0,NextHop,Publish,RouteMetric
Set-NetTCPSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts,SettingName~0,MinRtoMs~~MinRto,InitialCongestionWindowMss~~InitialCongestionWindow,CongestionProvider,CwndRestart,DelayedAckTimeoutMs~~DelayedAckTimeout,DelayedAckFrequency,MemoryPressureProtection,AutoTuningLevelLocal,EcnCapability,Timestamps,InitialRtoMs~~InitialRto,ScalingHeuristics,AutomaticUseCustom,NonSackRttResiliency,ForceWS,MaxSynRetransmissions,AutoReusePortRangeStartPort,AutoReusePortRangeNumberOfPorts
Set-NetUDPSetting|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DynamicPortRangeStartPort,DynamicPortRangeNumberOfPorts
Test-NetConnection||ComputerName~0~RemoteAddress/cn,TraceRoute~s,Hops,InformationLevel,CommonTCPPort~1,Port~~RemotePort,DiagnoseRouting~s,ConstrainSourceAddress,ConstrainInterface
#PKI
Add-CertificateEnrollmentPolicyServer|w|Context,Url~u,context,NoClobber~s,Credential,RequireStrongValidation~s,AutoEnrollmentEnabled~s
Export-Certificate|w|Force~s,Type,NoClobber~s,FilePath~~FullName,Cert
Export-PfxCertificate|w|Password~c,FilePath~1,Cert~0~PsPath,NoProperties,NoClobber,Force,CryptoAlgorithmOption,ChainOption,ProtectTo,PFXData~0
Get-Certificate|w|DnsName,CertStoreLocation,Url~u,SubjectName,Credential,Template,Request
Get-CertificateAutoEnrollmentPolicy||Scope,Context
Get-CertificateEnrollmentPolicyServer||Scope,Context,Url~u
Get-CertificateNotificationTask||
Get-PfxData||Password~c,FilePath~0~FullName
Import-Certificate|w|CertStoreLocation,FilePath~0~FullName
Import-PfxCertificate|w|Password~c,FilePath~0~FullName,Exportable~s,CertStoreLocation~1
New-CertificateNotificationTask|w|Name,Type,Channel,RunTaskForExistingCertificates~s,PSScript
New-SelfSignedCertificate|w|Type,FriendlyName,DnsName,CertStoreLocation,SecurityDescriptor,HashAlgorithm,SerialNumber,Subject,TextExtension,Extension,HardwareKeyUsage,KeyUsageProperty,KeyUsage,KeyProtection,KeyExportPolicy,KeyLength,KeyAlgorithm,SmimeCapabilities~s,ExistingKey~s,KeyLocation,SignerReader,Reader,SignerPin~c,Pin~c,KeyDescription,KeyFriendlyName,Container,Provider,CurveExport,KeySpec,NotAfter,NotBefore,SuppressOid,AlternateSignatureAlgorithm~s,TestRoot~s,Signer,CloneCert
Remove-CertificateEnrollmentPolicyServer|w|Context,context,Url~u0
Remove-CertificateNotificationTask|w|Name~0
Set-CertificateAutoEnrollmentPolicy|w|Context,StoreName,context,PolicyState,ExpirationPercentage,EnableTemplateCheck~s,EnableMyStoreManagement~s,EnableBalloonNotifications~s,EnableAll~s
Switch-Certificate|w|NotifyOnly~s,NewCert~1,OldCert~0
Test-Certificate||Policy,Cert~0~PsPath,User~s,EKU,DNSName,AllowUntrustedRoot~s
#PnpDevice
Disable-PnpDevice|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,InstanceId~0~DeviceId
Enable-PnpDevice|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,InstanceId~0~DeviceId
Get-PnpDevice||ThrottleLimit,AsJob~s,CimSession~~Session,Status,FriendlyName,InstanceId~0~DeviceId,Class,PresentOnly~s
Get-PnpDeviceProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,InstanceId~~DeviceId,KeyName~0~Key
#PrintManagement
Add-Printer|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName~~CN,Location,Priority,Comment,StartTime,Datatype,UntilTime,SeparatorPageFile,ShareName,PermissionSDDL,PrintProcessor,RenderingMode,BranchOfficeOfflineLogSizeMB,WorkflowPolicy,PortName,ConnectionName~0,KeepPrintedJobs~s,Shared~s,Published~s,DisableBranchOfficeLogging~s,DeviceURL,DeviceUUID,IppURL,DriverName~1
Add-PrinterDriver|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName,PrinterEnvironment,InfPath~1
Add-PrinterPort|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName~~CN,HostName~0,SNMP~~SNMPIndex,SNMPCommunity,LprHostAddress~1,LprQueueName~2,LprByteCounting~s,PrinterHostAddress~1,PortNumber,PrinterName~1
Get-PrintConfiguration||ThrottleLimit,AsJob~s,CimSession~~Session,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~Computer/CN
Get-Printer||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName~~CN,Full~s
Get-PrinterDriver||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName~~CN,PrinterEnvironment
Get-PrinterPort||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,ComputerName~~CN
Get-PrinterProperty||ThrottleLimit,AsJob~s,CimSession~~Session,ComputerName~~CN,PropertyName~1,PrinterName~0
Get-PrintJob||ThrottleLimit,AsJob~s,CimSession~~Session,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~CN/computer,ID
Read-PrinterNfcTag||ThrottleLimit,AsJob~s,CimSession~~Session
Remove-Printer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,ComputerName~~CN
Remove-PrinterDriver|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,ComputerName~~CN,PrinterEnvironment~1,RemoveFromDriverStore~s
Remove-PrinterPort|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,ComputerName~~CN
Remove-PrintJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~CN/computer,ID~1
Rename-Printer|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,InputObject~0,NewName~1
Restart-PrintJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~CN/computer,ID~1
Resume-PrintJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,PrinterObject~0~Printer,ComputerName~~CN/computer,ID~1,PrinterName~1~PN
Set-PrintConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~Computer/CN,Collate,Color,DuplexingMode~~Duplex/Duplexing,PaperSize,PrintTicketXml~~PrintTicket/PT,InputObject~0~ConfigObject
Set-Printer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,ComputerName~~CN,Location,Priority,Comment,StartTime,Datatype,UntilTime,PermissionSDDL,PortName,PrintProcessor,RenderingMode,SeparatorPageFile,ShareName,BranchOfficeOfflineLogSizeMB,WorkflowPolicy,DriverName,KeepPrintedJobs,Published,Shared,DisableBranchOfficeLogging
Set-PrinterProperty|w|ThrottleLimit,AsJob~s,CimSession~~Session,PrinterObject~0~Printer,Value~2,ComputerName~~Computer/CN,PrinterName~0,PropertyName~1,InputObject~0~PropertyObject
Suspend-PrintJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,PrinterObject~0~Printer,PrinterName~0~PN,ComputerName~~CN/computer,ID~1
Write-PrinterNfcTag||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,SharePath~0,WsdAddress~1,Lock~s2
#ProcessMitigations
ConvertTo-ProcessMitigationPolicy||EMETFilePath~0~f,OutputFilePath~1~o
Get-ProcessMitigation||Id~0,Name~0~n,System~s~s,FullPolicy~s~f,RunningProcesses~s~r,RegistryConfigFilePath~~o
Set-ProcessMitigation||Name~0,Remove~s,System~s~s,Disable~~d,Enable~~e,EAFModules,Force~~f,Reset~s~r,PolicyFilePath~~x,IsValid~s~v
#PSDiagnostics
Disable-PSTrace||AnalyticOnly~s
Disable-PSWSManCombinedTrace||
Disable-WSManTrace||
Enable-PSTrace||Force~s,AnalyticOnly~s
Enable-PSWSManCombinedTrace||DoNotOverwriteExistingTrace~s
Enable-WSManTrace||
Get-LogProperties||Name~0
Set-LogProperties||Force~s,LogDetails~0
Start-Trace||Format,SessionName~0,ETS~s,OutputFilePath~1,ProviderFilePath~2,MinBuffers,MaxBuffers,BufferSizeInKB,MaxLogFileSizeInMB
Stop-Trace||SessionName~0,ETS~s
#PSReadLine
Get-PSReadLineKeyHandler|5|Bound~s,Unbound~s
Get-PSReadLineKeyHandler|7|Chord~0~Key,Bound~s,Unbound~s
Get-PSReadLineOption||
Remove-PSReadLineKeyHandler||Chord~0~Key,ViMode
Set-PSReadLineKeyHandler||ScriptBlock~b1,Chord~0~Key,ViMode,BriefDescription,Description~~LongDescription,Function~1
Set-PSReadLineOption|5|EditMode,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler,CommandValidationHandler,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount,MaximumKillRingCount,ShowToolTips~s,ExtraPromptLineCount,DingTone,DingDuration,BellStyle,CompletionQueryItems,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle,HistorySavePath,AnsiEscapeTimeout,PromptText,ViModeIndicator,ViModeChangeHandler~b,Colors
Set-PSReadLineOption|7|EditMode,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler,CommandValidationHandler,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount,MaximumKillRingCount,ShowToolTips~s,ExtraPromptLineCount,DingTone,DingDuration,BellStyle,CompletionQueryItems,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle,HistorySavePath,AnsiEscapeTimeout,PromptText,ViModeIndicator,ViModeChangeHandler~b,Colors,PredictionSource,PredictionViewStyle,TerminateOrphanedConsoleApps~s
#PSScheduledJob
Add-JobTrigger|5|Name~0,InputObject~0,Id~0,Trigger~1
Disable-JobTrigger|5w|PassThru~s,InputObject~0
Disable-ScheduledJob|5w|PassThru~s,Name~0,InputObject~0,Id~0
Enable-JobTrigger|5w|PassThru~s,InputObject~0
Enable-ScheduledJob|5w|PassThru~s,Name~0,InputObject~0,Id~0
Get-JobTrigger|5|Name~0,InputObject~0,Id~0,TriggerId~1
Get-ScheduledJob|5|Name~0,Id~0
Get-ScheduledJobOption|5|Name~0,InputObject~0,Id~0
New-JobTrigger|5|User,RandomDelay,At,RepetitionInterval,RepetitionDuration,DaysInterval,WeeksInterval,DaysOfWeek,Once~s0,RepeatIndefinitely~s,Daily~s0,Weekly~s0,AtStartup~s0,AtLogOn~s0
New-ScheduledJobOption|5|WakeToRun~s,IdleDuration,RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout,StartIfIdle~s
Register-ScheduledJob|5w|Credential~c,Name~0,Authentication,RunAs32~s,ScriptBlock~b1,InitializationScript~b,ArgumentList,Trigger,ScheduledJobOption,MaxResultCount,RunNow~s,RunEvery,FilePath~1
Remove-JobTrigger|5|Name~0,InputObject~0,Id~0,TriggerId
Set-JobTrigger|5|PassThru~s,InputObject~0,User,DaysInterval,WeeksInterval,RandomDelay,At,DaysOfWeek,RepetitionInterval,RepetitionDuration,RepeatIndefinitely~s,AtStartup~s,AtLogOn~s,Once~s,Daily~s,Weekly~s
Set-ScheduledJob|5|PassThru~s,Credential~c,Name,InputObject~0,Authentication,FilePath,RunAs32~s,ScriptBlock~b,InitializationScript~b,ArgumentList,Trigger,ScheduledJobOption,MaxResultCount,RunNow~s,RunEvery,ClearExecutionHistory~s
Set-ScheduledJobOption|5|PassThru~s,InputObject~0,WakeToRun~s,IdleDuration,RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout,StartIfIdle~s
Unregister-ScheduledJob|5w|Force~s,Name~0,InputObject~0,Id~0
#ScheduledTasks
Disable-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,TaskPath~1
Enable-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,TaskPath~1
Export-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,TaskPath~1
Get-ClusteredScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,Cluster~1,TaskType~2
Get-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,TaskPath~1
Get-ScheduledTaskInfo||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,TaskPath~1
New-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,Description~4,Trigger~1,Action~0,Principal~3,Settings~2
New-ScheduledTaskAction||ThrottleLimit,AsJob~s,CimSession~~Session,Id,Execute~0,Argument~1,WorkingDirectory~2
New-ScheduledTaskPrincipal||ThrottleLimit,AsJob~s,CimSession~~Session,Id~5,RunLevel~2,ProcessTokenSidType~3,RequiredPrivilege~4,UserId~0,LogonType~1,GroupId~0
New-ScheduledTaskSettingsSet||ThrottleLimit,AsJob~s,CimSession~~Session,Priority,WakeToRun~s,IdleDuration,DisallowDemandStart~s,DisallowHardTerminate~s,Compatibility,DeleteExpiredTaskAfter,AllowStartIfOnBatteries~s,Disable~s,MaintenanceExclusive~s,Hidden~s,RunOnlyIfIdle~s,IdleWaitTimeout,NetworkId,NetworkName,DisallowStartOnRemoteAppSession~s,MaintenancePeriod,MaintenanceDeadline,StartWhenAvailable~s,DontStopIfGoingOnBatteries~s,RestartOnIdle~s,DontStopOnIdleEnd~s,ExecutionTimeLimit,MultipleInstances,RestartCount,RestartInterval,RunOnlyIfNetworkAvailable~s
New-ScheduledTaskTrigger||ThrottleLimit,AsJob~s,CimSession~~Session,User,RandomDelay,At,RepetitionDuration,RepetitionInterval,DaysInterval,DaysOfWeek,WeeksInterval,Once~s0,Daily~s0,Weekly~s0,AtStartup~s0,AtLogOn~s0
Register-ClusteredScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,Settings~4,Trigger~3,Action~2,InputObject~2,Xml~2,Cluster~3,TaskType~1,Resource~4,Description~5
Register-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,TaskName~0,TaskPath~1,Action~2,Settings~4,Trigger~3,Xml~2,Principal~5,InputObject~2,Password~4,User~3,Description~7,RunLevel~6
Set-ClusteredScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,Action~1,InputObject~1,Description~4,Cluster~2,Xml~1,Settings~3,Trigger~2
Set-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,TaskPath~1,Action~2,Settings~4,Trigger~3,Principal~5,Password~6,User~5
Start-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,TaskPath~1,InputObject~1
Stop-ScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,TaskName~0,TaskPath~1,InputObject~1
Unregister-ClusteredScheduledTask||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject~0,TaskName~0,Cluster~1
Unregister-ScheduledTask|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,TaskName~0,TaskPath~1
#SecureBoot
Confirm-SecureBootUEFI||
Format-SecureBootUEFI||Name~~n,Time~~t,AppendWrite~s~append,ContentFilePath~~f,SignatureOwner~~g,CertificateFilePath~~c,FormatWithCert~s~cert,SignableFilePath~~s,Hash~~h,Algorithm~~alg,Delete~s~del
Get-SecureBootPolicy||
Get-SecureBootUEFI||Name~0~n,OutputFilePath~~f
Set-SecureBootUEFI||Content,Name~~n,ContentFilePath~~f,Time~~t,AppendWrite~s~append,SignedFilePath~~s,OutputFilePath~~of
#ServerManager
Disable-ServerManagerStandardUserRemoting|w|Force~s,User~0
Enable-ServerManagerStandardUserRemoting|w|Force~s,User~0
Get-WindowsFeature||Credential~c,Name~0,ComputerName~~Cn,Vhd,LogPath
Install-WindowsFeature|w|Credential~c,Name~0,ComputerName~~Cn,Source,Restart~s,LogPath,Vhd,IncludeManagementTools~s,IncludeAllSubFeature~s,ConfigurationFilePath
Uninstall-WindowsFeature|w|Credential~c,Name~0,ComputerName~~Cn,Restart~s,Remove~s,LogPath,Vhd,IncludeManagementTools~s
#SmbShare
Block-SmbClientAccessToServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,Description,IdentifierType,Identifier
Block-SmbShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,SmbInstance,ScopeName~1,AccountName
Close-SmbOpenFile|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,SmbInstance,FileId~0,ClientComputerName,ClientUserName,ScopeName,ClusterNodeName,SessionId
Close-SmbSession|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,SmbInstance,SessionId~0,ClientComputerName,ClientUserName,ScopeName,ClusterNodeName
Disable-SmbDelegation||Force~s,SmbClient~0,SmbServer~1
Enable-SmbDelegation||SmbClient~0,SmbServer~1
Get-SmbBandwidthLimit||ThrottleLimit,AsJob~s,CimSession~~Session,Category~0
Get-SmbClientAccessToServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Name~0
Get-SmbClientCertificateMapping||ThrottleLimit,AsJob~s,CimSession~~Session,DisplayName,IncludeHidden~s,Type,Namespace~0,Thumbprint,StoreName,Flags,Subject~1,IssuerName
Get-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbClientNetworkInterface||ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbConnection||ThrottleLimit,AsJob~s,CimSession~~Session,SmbInstance,ServerName~0,UserName~1
Get-SmbDelegation||SmbServer~0
Get-SmbGlobalMapping||ThrottleLimit,AsJob~s,CimSession~~Session,LocalPath~0,RemotePath~1
Get-SmbMapping||ThrottleLimit,AsJob~s,CimSession~~Session,LocalPath~0,RemotePath~1
Get-SmbMultichannelConnection||ThrottleLimit,AsJob~s,CimSession~~Session,SmbInstance,ServerName~0,IncludeNotSelected~s
Get-SmbMultichannelConstraint||ThrottleLimit,AsJob~s,CimSession~~Session,ServerName~0
Get-SmbOpenFile||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,SmbInstance,FileId~0,SessionId~1,ClientComputerName~2,ClientUserName~3,ScopeName~4,ClusterNodeName~5
Get-SmbServerAlternativePort||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,TransportType~0,Port~1
Get-SmbServerCertificateMapping||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,DisplayName,IncludeHidden~s,Type,Thumbprint,StoreName,Flags,Subject~1,RequireClientAuthentication,SkipClientCertificateAccessCheck
Get-SmbServerCertProps||Force~s,Name~0
Get-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbServerNetworkInterface||ThrottleLimit,AsJob~s,CimSession~~Session
Get-SmbSession||ThrottleLimit,AsJob~s,CimSession~~Session,IncludeHidden~s,SmbInstance,SessionId~0,ClientComputerName~1,ClientUserName~2,ScopeName~3,ClusterNodeName~4
Get-SmbShare||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,IncludeHidden~s,SmbInstance,ScopeName~1,EncryptData,ContinuouslyAvailable,FolderEnumerationMode,CachingMode,LeasingMode,ConcurrentUserLimit,CompressData,CATimeout,DirectoryHandleLeasing,IsolatedTransport,QoSFlowScope,QoSPolicyId,Scoped,Special,ShareState,AvailabilityType,CaTimeout
Get-SmbShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Name~0,SmbInstance,ScopeName~1
Grant-SmbClientAccessToServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,Description,IdentifierType,Identifier
Grant-SmbShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,SmbInstance,ScopeName~1,AccountName,AccessRight
New-SmbClientCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,DisplayName,Type,Namespace~0,Thumbprint,StoreName,Flags,Subject~1,IssuerName
New-SmbGlobalMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,Credential~c,LocalPath~0,RemotePath~1,SkipCertificateCheck~s,TransportType,BlockNTLM,TcpPort,Persistent,RequireIntegrity,RequirePrivacy,UseWriteThrough,FullAccess,CompressNetworkTraffic,QuicPort,RdmaPort,DenyAccess
New-SmbMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,Credential~c,LocalPath~0,RemotePath~1,SkipCertificateCheck~s,UserName,BlockNTLM,TcpPort,TransportType,CompressNetworkTraffic,GlobalMapping~s,Persistent,QuicPort,RdmaPort,RequireIntegrity,RequirePrivacy,UseWriteThrough,HomeFolder~s,Password,SaveCredentials~s
New-SmbMultichannelConstraint|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,ServerName~0,InterfaceIndex~1,InterfaceAlias~1
New-SmbServerAlternativePort|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,TransportType~0,Port~1,EnableInstances~2
New-SmbServerCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,Name~0,DisplayName,Type,Flags,RequireClientAuthentication,SkipClientCertificateAccessCheck,Subject,Thumbprint~1,StoreName~2
New-SmbShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,Description,Path~1,EncryptData,ContinuouslyAvailable,ConcurrentUserLimit,CATimeout,FolderEnumerationMode,CachingMode,SecurityDescriptor,CompressData,LeasingMode,FullAccess,Temporary~s,ChangeAccess,ReadAccess,NoAccess,ScopeName~2
Remove-SmbBandwidthLimit||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Category~0
Remove-SmbClientCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,IncludeHidden~s,Namespace~0,Subject~1,Thumbprint~2,DisplayName~3,StoreName~4,Type~5,Flags~6,IssuerName~4
Remove-SmbComponent|w|ThrottleLimit,AsJob~s,CimSession~~Session,Name~0
Remove-SmbGlobalMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,LocalPath~0,RemotePath~1
Remove-SmbMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,LocalPath~0,RemotePath~1,GlobalMapping~s,UpdateProfile~s
Remove-SmbMultichannelConstraint|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,ServerName~0,InterfaceIndex~1,InterfaceAlias~1
Remove-SmbServerAlternativePort|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,IncludeHidden~s,TransportType~0,Port~1
Remove-SmbServerCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,Name~0,IncludeHidden~s,Subject~1,Thumbprint~2,DisplayName~3,StoreName~4,Type~5,Flags~6,RequireClientAuthentication~7,SkipClientCertificateAccessCheck~8
Remove-SmbShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,Name~0,SmbInstance,ScopeName~1
Reset-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,All~s,SkipCertificateCheck~s,Smb2DialectMax~s,AuditInsecureGuestLogon~s,DisableCompression~s,EnableMailslots~s,EnableMultiChannel~s,EnableSMBQUIC~s,EncryptionCiphers~s,RequestCompression~s,Smb2DialectMin~s,AuditServerDoesNotSupportEncryption~s,AuditServerDoesNotSupportSigning~s,BlockNTLM~s,CompressibilitySampling~s,ConnectionCountPerRssNetworkInterface~s,DirectoryCacheEntriesMax~s,DirectoryCacheEntrySizeMax~s,DirectoryCacheLifetime~s,DormantFileLimit~s,EnableBandwidthThrottling~s,EnableByteRangeLockingOnReadOnlyFiles~s,EnableLargeMtu~s,EnableLoadBalanceScaleOut~s,ExtendedSessionTimeout~s,FileInfoCacheEntriesMax~s,FileInfoCacheLifetime~s,FileNotFoundCacheEntriesMax~s,FileNotFoundCacheLifetime~s,ForceSMBEncryptionOverQuic~s,InvalidAuthenticationCacheLifetime~s,KeepConn~s,MaxCmds~s,MaximumConnectionCountPerServer~s,OplocksDisabled~s,RequireEncryption~s,SessionTimeout~s,UseOpportunisticLocking~s,WindowSizeThreshold~s
Reset-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,All~s,Smb2DialectMax~s,AuditClientCertificateAccess~s,AuditInsecureGuestLogon~s,AuditSmb1Access~s,DisableCompression~s,EnableMailslots~s,EnableMultiChannel~s,EnableSMBQUIC~s,EncryptionCiphers~s,RequestCompression~s,Smb2DialectMin~s,AnnounceComment~s,AnnounceServer~s,AsynchronousCredits~s,AuditClientDoesNotSupportEncryption~s,AuditClientDoesNotSupportSigning~s,AutoShareServer~s,AutoShareWorkstation~s,CachedOpenLimit~s,DisableSmbEncryptionOnSecureConnection~s,DurableHandleV2TimeoutInSeconds~s,EnableDirectoryHandleLeasing~s,EnableDownlevelTimewarp~s,EnableLeasing~s,EnableOplocks~s,EnableSMB2Protocol~s,EnableStrictNameChecking~s,EncryptData~s,IrpStackSize~s,KeepAliveTime~s,MaxChannelPerSession~s,MaxMpxCount~s,MaxSessionPerConnection~s,MaxThreadsPerQueue~s,MaxWorkItems~s,NullSessionShares~s,OplockBreakWait~s,PendingClientTimeoutInSeconds~s,RejectUnencryptedAccess~s,RestrictNamedpipeAccessViaQuic~s,ServerHidden~s,Smb2CreditsMax~s,Smb2CreditsMin~s,SmbServerNameHardeningLevel~s,TreatHostAsStableStorage~s,ValidateAliasNotCircular~s,ValidateShareScope~s,ValidateShareScopeNotAliased~s,ValidateTargetName~s
Revoke-SmbClientAccessToServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,IdentifierType,Identifier
Revoke-SmbShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,SmbInstance,ScopeName~1,AccountName
Set-SmbBandwidthLimit|w|ThrottleLimit,AsJob~s,CimSession~~Session,Category,BytesPerSecond
Set-SmbClientCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,Namespace~0,Flags,Thumbprint,StoreName,IssuerName
Set-SmbClientConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,BlockNTLM,AuditInsecureGuestLogon,DisableCompression,EnableMailslots,EnableMultiChannel,EnableSecuritySignature,EnableSMBQUIC,EncryptionCiphers,RequestCompression,RequireSecuritySignature,Smb2DialectMin,AuditServerDoesNotSupportEncryption,AuditServerDoesNotSupportSigning,CompressibilitySamplingSize,CompressibleThreshold,ConnectionCountPerRssNetworkInterface,DirectoryCacheEntriesMax,DirectoryCacheEntrySizeMax,DirectoryCacheLifetime,DormantFileLimit,EnableBandwidthThrottling,EnableByteRangeLockingOnReadOnlyFiles,EnableCompressibilitySampling,EnableInsecureGuestLogons,EnableLargeMtu,EnableLoadBalanceScaleOut,ExtendedSessionTimeout,FileInfoCacheEntriesMax,FileInfoCacheLifetime,FileNotFoundCacheEntriesMax,FileNotFoundCacheLifetime,ForceSMBEncryptionOverQuic,InvalidAuthenticationCacheLifetime,KeepConn,MaxCmds,MaximumConnectionCountPerServer,OplocksDisabled,RequireEncryption,SessionTimeout,SkipCertificateCheck,Smb2DialectMax,UseOpportunisticLocking,WindowSizeThreshold
Set-SmbPathAcl||ScopeName~1,ShareName~0
Set-SmbServerAlternativePort|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,TransportType,Port~0,EnableInstances~1,DisableInstances~2
Set-SmbServerCertificateMapping|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,Flags,Thumbprint,StoreName,RequireClientAuthentication,SkipClientCertificateAccessCheck
Set-SmbServerConfiguration|w|ThrottleLimit,AsJob~s,CimSession~~Session,Force~s,EncryptData,Smb2DialectMax~s,AuditClientCertificateAccess~s,AuditInsecureGuestLogon,AuditSmb1Access~s,DisableCompression,EnableMailslots,EnableMultiChannel,EnableSecuritySignature,EnableSMBQUIC,EncryptionCiphers,RequestCompression,RequireSecuritySignature,Smb2DialectMin,AnnounceComment,AnnounceServer,AsynchronousCredits,AuditClientDoesNotSupportEncryption,AuditClientDoesNotSupportSigning,AutoDisconnectTimeoutInMinutesV1,AutoDisconnectTimeoutInSecondsV2,AutoShareServer,AutoShareWorkstation,CachedOpenLimit,EnableDirectoryHandleLeasing,DisableSmbEncryptionOnSecureConnection,DurableHandleV2TimeoutInSeconds,EnableAuthenticateUserSharing,EnableDownlevelTimewarp,EnableForcedLogoff,EnableLeasing,EnableOplocks,EnableSMB1Protocol,EnableSMB2Protocol,EnableStrictNameChecking,InvalidAuthenticationDelayTimeInMs,IrpStackSize,KeepAliveTime,MaxChannelPerSession,MaxMpxCount,MaxSessionPerConnection,MaxThreadsPerQueue,MaxWorkItems,NullSessionPipes,NullSessionShares,OplockBreakWait,PendingClientTimeoutInSeconds,RejectUnencryptedAccess,RestrictNamedpipeAccessViaQuic,ServerHidden,Smb2CreditsMax,Smb2CreditsMin,SmbServerNameHardeningLevel,TreatHostAsStableStorage,ValidateAliasNotCircular,ValidateShareScope,ValidateShareScopeNotAliased,ValidateTargetName
Set-SmbShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,Name~0,Description,SmbInstance,ScopeName~1,EncryptData,ContinuouslyAvailable,ConcurrentUserLimit,CATimeout,FolderEnumerationMode,CachingMode,SecurityDescriptor,CompressData,LeasingMode,IsolatedTransport,DirectoryHandleLeasing,QoSFlowScope,QoSPolicyId
Unblock-SmbClientAccessToServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,IdentifierType,Identifier
Unblock-SmbShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Name~0,SmbInstance,ScopeName~1,AccountName
Update-SmbMultichannelConnection||ThrottleLimit,AsJob~s,CimSession~~Session,ServerName~0
#Storage
Add-InitiatorIdToMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,HostType,InitiatorIds
Add-PartitionAccessPath|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,Offset,DriveLetter,PartitionNumber~1~Number,DiskId,AccessPath~2,AssignDriveLetter~s
Add-PhysicalDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,Usage,StoragePoolName,VirtualDiskName,StoragePool~0,PhysicalDisks,StoragePoolUniqueId,StoragePoolFriendlyName,VirtualDiskUniqueId,VirtualDiskFriendlyName,VirtualDisk~0
Add-TargetPortToMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,TargetPortAddresses
Add-VirtualDiskToMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,DeviceNumbers,DeviceAccesses,VirtualDisknames
Block-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FileServer,AccountName
Clear-Disk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Path,UniqueId~~Id,FriendlyName,Number~0,RemoveData~s,RemoveOEM~s
Clear-FileStorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,FilePath
Connect-VirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0,StorageNodeName
Debug-FileShare||ThrottleLimit,AsJob~s,InputObject,Name~0,CimSession,UniqueId
Debug-StorageSubSystem||ThrottleLimit,AsJob~s,InputObject,CimSession,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId
Debug-Volume||ThrottleLimit,AsJob~s,InputObject,Path,CimSession,DriveLetter~0,FileSystemLabel,ObjectId
Disable-PhysicalDiskIdentification||ThrottleLimit,AsJob~s,InputObject,UniqueId~~Id,FriendlyName~0,CimSession
Disable-StorageEnclosureIdentification||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0,SlotNumbers
Disable-StorageHighAvailability||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,DiskPath,DiskUniqueId~~DiskId,DiskFriendlyName
Disable-StorageMaintenanceMode||AsJob~s,InputObject,CimSession,Manufacturer,Model
Disconnect-VirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0,StorageNodeName
Dismount-DiskImage|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,ImagePath~0,StorageType,DevicePath
Enable-PhysicalDiskIdentification||ThrottleLimit,AsJob~s,InputObject,UniqueId~~Id,FriendlyName~0,CimSession
Enable-StorageEnclosureIdentification||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0,SlotNumbers
Enable-StorageHighAvailability||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,DiskPath,DiskUniqueId~~DiskId,DiskFriendlyName,ScaleOut
Enable-StorageMaintenanceMode||AsJob~s,InputObject,CimSession,Manufacturer,Model,IgnoreDetachedVirtualDisks~s,ValidateVirtualDisksHealthy
Format-Volume|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Force~s,Path,Partition,DriveLetter~0,ObjectId~~Id,FileSystemLabel,Full~s,FileSystem,Compress~s,NewFileSystemLabel,IsDAX,AllocationUnitSize~~ClusterSize,ShortFileNameSupport,SetIntegrityStreams,UseLargeFRS~s,DisableHeatGathering~s,DevDrive~s
Get-DedupProperties||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel
Get-Disk||ThrottleLimit,AsJob~s,CimSession~~Session,Path,UniqueId~~Id,Partition,FriendlyName,VirtualDisk,StorageSubSystem,StorageNode,StorageJob,SerialNumber,iSCSISession,iSCSIConnection,Number~0~DeviceId
Get-DiskImage||ThrottleLimit,AsJob~s,CimSession~~Session,Volume,ImagePath~0,StorageType,DevicePath
Get-DiskStorageNodeView||StorageNode~0,CimSession~2,Disk~1
Get-FileIntegrity||ThrottleLimit,AsJob~s,CimSession~~Session,FileName~0~FullName
Get-FileShare||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,Protocol,Volume,FileServer,Subsystem
Get-FileShareAccessControlEntry||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Name,UniqueId~~Id,FileServer
Get-FileStorageTier||ThrottleLimit,AsJob~s,CimSession~~Session,Volume,FilePath,VolumeDriveLetter,VolumePath
Get-InitiatorId||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,VirtualDisk,StorageSubSystem,HostType,MaskingSet,InitiatorAddress~0
Get-InitiatorPort||ThrottleLimit,AsJob~s,CimSession~~Session,ObjectId~~Id,VirtualDisk,NodeAddress~0,ConnectionType,iSCSISession,iSCSIConnection,InstanceName,iSCSITarget
Get-MaskingSet||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,FriendlyName~0,StorageSubSystem,VirtualDisk,HostType,TargetPort,InitiatorId
Get-OffloadDataTransferSetting||ThrottleLimit,AsJob~s,CimSession~~Session,StorageSubSystem
Get-Partition||ThrottleLimit,AsJob~s,CimSession~~Session,StorageSubSystem,DiskNumber~0,Volume,Offset,DriveLetter,PartitionNumber~1~Number,Disk,UniqueId,DiskId~~DiskPath
Get-PartitionSupportedSize||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,DiskNumber~0,Offset,DriveLetter,PartitionNumber~1~Number,DiskId
Get-PhysicalDisk||InputObject,Description,UniqueId~~Id,FriendlyName~0,CimSession,VirtualDisk,StoragePool,Usage,Manufacturer,StorageNode,Model,HealthStatus,StorageSubsystem,PhysicallyConnected~s,SerialNumber~1,StorageEnclosure,NoRedundancy~s,CanPool,ObjectId~~PhysicalDiskObjectId,VirtualRangeMin,VirtualRangeMax,HasAllocations,SelectedForUse
Get-PhysicalDiskStorageNodeView||StorageNode~0,CimSession~2,PhysicalDisk~1
Get-PhysicalExtent||CimSession,VirtualDisk,PhysicalDisk,StorageTier
Get-PhysicalExtentAssociation||InputObject,CimSession
Get-ResiliencySetting||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,StoragePool
Get-StorageAdvancedProperty||PhysicalDisk
Get-StorageDiagnosticInfo||ThrottleLimit,AsJob~s,InputObject,CimSession,StorageSubSystemFriendlyName~0,StorageSubSystemName,TimeSpan,ActivityId,StorageSubSystemUniqueId~~StorageSubSystemId,DestinationPath~~Path,ExcludeOperationalLog~s,ExcludeDiagnosticLog~s,IncludeLiveDump~s
Get-StorageEnclosure||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,FriendlyName~0,StorageSubSystem,PhysicalDisk,Manufacturer,StorageNode,Model,HealthStatus,PhysicallyConnected~s,SerialNumber~1
Get-StorageEnclosureStorageNodeView||StorageNode~0,CimSession~2,StorageEnclosure~1
Get-StorageEnclosureVendorData||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,UniqueId~~Id,FriendlyName~0,PageNumber
Get-StorageFaultDomain||CimSession,Type,StorageSubsystem,PhysicalLocation,StorageFaultDomain
Get-StorageFileServer||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,FriendlyName,Subsystem
Get-StorageFirmwareInformation||ThrottleLimit,AsJob~s,InputObject,UniqueId~~Id,FriendlyName~0,CimSession
Get-StorageHealthAction||ThrottleLimit,AsJob~s,InputObject,CimSession,UniqueId
Get-StorageHealthReport||ThrottleLimit,AsJob~s,InputObject,CimSession,Count
Get-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject,Name,CimSession
Get-StorageJob||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,VirtualDisk,Volume,StoragePool,Disk,StorageSubsystem,JobState
Get-StorageNode||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,VirtualDisk,StorageSubSystem,Volume,StoragePool,PhysicalDisk,Disk,PhysicallyConnected~s,StorageEnclosure,OperationalStatus,ObjectId~~StorageNodeObjectId
Get-StoragePool||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,FriendlyName~0,VirtualDisk,StorageSubSystem,Volume,Usage,PhysicalDisk,StorageNode,HealthStatus,OtherUsageDescription,StorageJob,StorageTier,IsPrimordial,ResiliencySetting
Get-StorageProvider||ThrottleLimit,AsJob~s,CimSession~~Session,Name~0,UniqueId~~Id,StorageSubSystem,Manufacturer,URI~u
Get-StorageReliabilityCounter||ThrottleLimit,AsJob~s,CimSession~~Session,PhysicalDisk,Disk
Get-StorageSetting||ThrottleLimit,AsJob~s,CimSession~~Session
Get-StorageSubSystem||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,Partition,FriendlyName~0,VirtualDisk,Volume,StoragePool,FileServer,Manufacturer,Disk,StorageNode,HealthStatus,Model,TargetPort,MaskingSet,InitiatorId,TargetPortal,StorageFaultDomain~~PhysicalDisk/StorageEnclosure/StorageScaleUnit/StorageChassis/StorageRack/StorageSite,OffloadDataTransferSetting,StorageProvider
Get-StorageTier||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,FriendlyName~0,VirtualDisk,StoragePool,MediaType
Get-StorageTierSupportedSize||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,UniqueId~~Id,FriendlyName~0,ResiliencySettingName~~Name
Get-SupportedClusterSizes||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel,FileSystem
Get-SupportedFileSystems||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel
Get-TargetPort||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,FriendlyName~0,StorageSubSystem,VirtualDisk,MaskingSet,ConnectionType,TargetPortal,PortAddress
Get-TargetPortal||ThrottleLimit,AsJob~s,CimSession~~Session,UniqueId~~Id,TargetPort,StorageSubsystem,IPv4Address,IPv6Address
Get-VirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,Name,UniqueId~~Id,FriendlyName~0,StorageSubSystem,StoragePool,Usage,PhysicalDisk,Disk,StorageNode,HealthStatus,OtherUsageDescription,StorageJob,TargetPort,MaskingSet,InitiatorId,StorageTier,NoRedundancy~s,IsSnapshot,TargetVirtualDisk,SourceVirtualDisk,InitiatorPort,PhysicalRangeMin,PhysicalRangeMax
Get-VirtualDiskSupportedSize||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,StoragePoolName,FaultDomainAwareness,ResiliencySettingName~~Name,StoragePoolFriendlyName~0~FriendlyName,StoragePoolUniqueId~~StoragePoolId/UniqueId
Get-Volume||ThrottleLimit,AsJob~s,CimSession~~Session,Path,Partition,DriveLetter~0,ObjectId~~Id,FileSystemLabel,StorageSubSystem,StoragePool,StorageNode,UniqueId,StorageJob,FilePath~~FullName,DiskImage,StorageFileServer,FileShare
Get-VolumeCorruptionCount||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel
Get-VolumeScrubPolicy||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel
Grant-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FileServer,AccountName,AccessRight
Hide-VirtualDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0,TargetPortAddresses,InitiatorAddress
Initialize-Disk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Path,UniqueId~~Id,FriendlyName,VirtualDisk,Number~0,PartitionStyle
Mount-DiskImage|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ImagePath~0,StorageType,Access,NoDriveLetter~s
New-FileShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Description,Name,Protocol,EncryptData,ContinuouslyAvailable,FileServerFriendlyName,SourceVolume,RelativePathName,FileServerUniqueId~~Id
New-MaskingSet||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,StorageSubSystemFriendlyName~0,StorageSubSystemName,TargetPortAddresses,HostType,StorageSubSystemUniqueId~~StorageSubsystemId,VirtualDiskNames,DeviceNumbers,DeviceAccesses,FriendlyName~~MaskingSetFriendlyName,InitiatorAddresses
New-Partition||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,DiskNumber~0,Offset,Size,UseMaximumSize~s,DiskPath,AssignDriveLetter~s,MbrType,GptType,Alignment,DriveLetter~~NewDriveLetter,IsHidden~s,IsActive~s,DiskId~~Id
New-StorageFileServer||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,FriendlyName,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubSystemId,HostNames,Protocols
New-StoragePool||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubsystemId,PhysicalDisks,FaultDomainAwarenessDefault,ProvisioningTypeDefault,MediaTypeDefault,EnclosureAwareDefault,ResiliencySettingNameDefault,WriteCacheSizeDefault,AutoWriteCacheSize,FriendlyName~~StoragePoolFriendlyName,Usage~~StoragePoolUsage,OtherUsageDescription~~StoragePoolOtherUsageDescription,LogicalSectorSizeDefault
New-StorageSubsystemVirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,StorageSubSystemFriendlyName~0,Usage,StorageSubSystemName,Size,NumberOfColumns,PhysicalDiskRedundancy,FaultDomainAwareness,StorageSubSystemUniqueId~~StorageSubsystemId,OtherUsageDescription,UseMaximumSize~s,Interleave,NumberOfDataCopies,ProvisioningType,FriendlyName~~VirtualDiskFriendlyName,ParityLayout,RequestNoSinglePointOfFailure,IsEnclosureAware~s
New-StorageTier||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Description,MediaType,StoragePoolName,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfDataCopies,NumberOfGroups,Interleave,ColumnIsolation,StoragePoolFriendlyName~0,StoragePoolUniqueId~~StoragePoolId,FriendlyName~~StorageTierFriendlyName
New-VirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Usage,Size,MediaType,StoragePoolName,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,UseMaximumSize~s,NumberOfDataCopies,NumberOfGroups,Interleave,ProvisioningType,ColumnIsolation,StoragePoolFriendlyName~0,FriendlyName~~VirtualDiskFriendlyName,AllocationUnitSize,AutoNumberOfColumns~s,StorageTiers,StorageTierSizes,WriteCacheSize,ReadCacheSize,StoragePoolUniqueId~~StoragePoolId,OtherUsageDescription~~VirtualDiskOtherUsageDescription,IsEnclosureAware,PhysicalDisksToUse,AutoWriteCacheSize~s
New-VirtualDiskClone||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,FriendlyName,VirtualDiskName,VirtualDiskUniqueId~~VirtualDiskId,TargetStoragePoolName,VirtualDiskFriendlyName~0
New-VirtualDiskSnapshot||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,FriendlyName,VirtualDiskName,VirtualDiskUniqueId~~VirtualDiskId,TargetStoragePoolName,VirtualDiskFriendlyName~0
New-Volume||ThrottleLimit,AsJob~s,CimSession,FriendlyName,DiskNumber~0,DriveLetter,Size,MediaType,StoragePoolName,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfGroups,UseMaximumSize~s,DiskPath,StoragePool~0,FileSystem,ProvisioningType,StoragePoolFriendlyName,StoragePoolUniqueId,AllocationUnitSize,StorageTiers,StorageTierSizes,WriteCacheSize,ReadCacheSize,AccessPath,StorageTierFriendlyNames,Disk~0,DiskUniqueId
Optimize-StoragePool|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0
Optimize-Volume|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel,ReTrim~s,Analyze~s,Defrag~s,SlabConsolidate~s,TierOptimize~s,NormalPriority~s
Register-StorageSubsystem||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Credential~c,ComputerName~~CN,ProviderName~0,ProviderUniqueId~~ProviderId
Remove-FileShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FileServer
Remove-InitiatorId|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,InitiatorAddress~0
Remove-InitiatorIdFromMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,InitiatorIds
Remove-MaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0
Remove-Partition|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,Offset,DriveLetter,PartitionNumber~1~Number,DiskId
Remove-PartitionAccessPath|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,Offset,DriveLetter,PartitionNumber~1~Number,DiskId,AccessPath~2
Remove-PhysicalDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,StoragePoolName,VirtualDiskName,StoragePool~0,PhysicalDisks,StoragePoolUniqueId,StoragePoolFriendlyName,VirtualDiskUniqueId,VirtualDiskFriendlyName,VirtualDisk~0
Remove-StorageFileServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName
Remove-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject,Name,CimSession
Remove-StoragePool|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0
Remove-StorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0
Remove-TargetPortFromMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,TargetPortAddresses
Remove-VirtualDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0
Remove-VirtualDiskFromMaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,MaskingSetFriendlyName~0,MaskingSetUniqueId~~Id,VirtualDiskNames
Rename-MaskingSet|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0,NewFriendlyName
Repair-FileIntegrity|w|ThrottleLimit,AsJob~s,CimSession~~Session,FileName~0~FullName
Repair-VirtualDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0
Repair-Volume|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel,OfflineScanAndFix~s,SpotFix~s,Scan~s
Reset-PhysicalDisk||ThrottleLimit,AsJob~s,InputObject,UniqueId~~Id,FriendlyName~0,CimSession
Reset-StorageReliabilityCounter||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,PhysicalDisk,Disk
Resize-Partition|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,DiskNumber~0,Offset,DriveLetter,PartitionNumber~1~Number,DiskId,Size~2
Resize-StorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName~0,Size
Resize-VirtualDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0,Size
Revoke-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FileServer,AccountName
Set-Disk||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,Guid,UniqueId,Number~0,IsReadOnly,IsOffline,PartitionStyle,Signature
Set-FileIntegrity|w|ThrottleLimit,AsJob~s,CimSession~~Session,FileName~0~FullName,Enforce,Enable~1
Set-FileShare|w|ThrottleLimit,AsJob~s,CimSession~~Session,Description,Name,InputObject~0,UniqueId~~Id,EncryptData
Set-FileStorageTier|w|ThrottleLimit,AsJob~s,CimSession~~Session,FilePath,DesiredStorageTierFriendlyName,DesiredStorageTier,DesiredStorageTierUniqueId
Set-InitiatorPort|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ObjectId~~Id,NodeAddress~0,NewNodeAddress
Set-Partition|w|ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,DiskNumber~0,DriveLetter,Offset,PartitionNumber~1~Number,DiskId,IsReadOnly,IsDAX,MbrType,GptType,IsOffline,NoDefaultDriveLetter,IsActive,IsHidden,IsShadowCopy,NewDriveLetter
Set-PhysicalDisk||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Description,UniqueId~~Id,FriendlyName~0,Usage,NewFriendlyName,MediaType
Set-ResiliencySetting||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,StoragePool,AutoNumberOfColumns~s,NumberOfDataCopiesDefault,PhysicalDiskRedundancyDefault,NumberOfColumnsDefault,InterleaveDefault,NumberOfGroupsDefault
Set-StorageFileServer|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,UniqueId~~Id,FriendlyName,NewFriendlyName
Set-StorageHealthSetting||ThrottleLimit,AsJob~s,InputObject,Name,CimSession,Value
Set-StoragePool||ThrottleLimit,AsJob~s,CimSession~~Session,Name,InputObject~0,UniqueId~~Id,FriendlyName~0,NewFriendlyName,IsReadOnly,FaultDomainAwarenessDefault,ProvisioningTypeDefault,MediaTypeDefault,ResiliencySettingNameDefault,EnclosureAwareDefault,WriteCacheSizeDefault,AutoWriteCacheSize,ClearOnDeallocate,IsPowerProtected,RepairPolicy,RetireMissingPhysicalDisks,Usage~~NewUsage,OtherUsageDescription~~NewOtherUsageDescription,ThinProvisioningAlertThresholds
Set-StorageProvider||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,ProviderName~0,ProviderUniqueId~~ProviderId,RemoteSubsystemCacheMode
Set-StorageSetting||ThrottleLimit,AsJob~s,CimSession~~Session,NewDiskPolicy,ScrubPolicy
Set-StorageSubSystem||ThrottleLimit,AsJob~s,CimSession~~Session,Description,Name,InputObject~0,UniqueId~~Id,FriendlyName~0,FaultDomainAwarenessDefault,AutomaticClusteringEnabled
Set-StorageTier||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Description,UniqueId~~Id,FriendlyName~0,NewFriendlyName,MediaType,FaultDomainAwareness,PhysicalDiskRedundancy,NumberOfColumns,ResiliencySettingName,NumberOfDataCopies,NumberOfGroups,Interleave,ColumnIsolation
Set-VirtualDisk||ThrottleLimit,AsJob~s,CimSession~~Session,Name,InputObject~0,UniqueId~~Id,FriendlyName~0,Usage,NewFriendlyName,OtherUsageDescription,StorageNodeName,Access,IsManualAttach
Set-Volume||ThrottleLimit,AsJob~s,CimSession~~Session,InputObject,Path,FileSystemLabel,DriveLetter,UniqueId,NewFileSystemLabel,DedupMode
Set-VolumeScrubPolicy||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel,Enable~1
Show-VirtualDisk|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0,TargetPortAddresses,HostType,InitiatorAddress
Start-StorageDiagnosticLog||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubsystemId,Level,MaxLogSize
Stop-StorageDiagnosticLog||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubsystemId
Stop-StorageJob|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id
Unblock-FileShareAccess|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FileServer,AccountName
Unregister-StorageSubsystem||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Force~s,ProviderName~0,ProviderUniqueId~~ProviderId,StorageSubSystemUniqueId~~UniqueId
Update-Disk||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Path,UniqueId~~Id,FriendlyName,Number~0
Update-HostStorageCache||ThrottleLimit,AsJob~s,CimSession~~Session
Update-StorageFirmware||ThrottleLimit,AsJob~s,InputObject,UniqueId~~Id,FriendlyName~0,CimSession,ImagePath,SlotNumber
Update-StoragePool|w|ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name,UniqueId~~Id,FriendlyName~0
Update-StorageProviderCache||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Name~0,UniqueId~~Id,StorageSubSystem,Manufacturer,URI~u,DiscoveryLevel,RootObject
Write-VolumeCache||ThrottleLimit,AsJob~s,CimSession~~Session,PassThru~s,InputObject,Path,DriveLetter~0,ObjectId~~Id,FileSystemLabel
#TrustedPlatformModule
Clear-Tpm||OwnerAuthorization~0~o,File,UsePPI~s~ppi
ConvertTo-TpmOwnerAuth||PassPhrase~0
Disable-TpmAutoProvisioning||OnlyForNextRestart~s~b
Enable-TpmAutoProvisioning||
Get-Tpm||
Get-TpmEndorsementKeyInfo||HashAlgorithm~0
Get-TpmSupportedFeature||FeatureList~0
Import-TpmOwnerAuth||File,OwnerAuthorization~0~o
Initialize-Tpm||AllowClear~s0~c,AllowPhysicalPresence~s1~p
Set-TpmOwnerAuth||File,OwnerAuthorization~0~o,NewOwnerAuthorization~~no,NewFile~~nf
Unblock-Tpm||OwnerAuthorization~0~o,File
#WindowsErrorReporting
Disable-WindowsErrorReporting||
Enable-WindowsErrorReporting||
Get-WindowsErrorReporting||
#WindowsUpdate
Get-WindowsUpdateLog|w|ETLPath~0~PsPath,LogPath~1,ProcessingType,ForceFlush~s,IncludeAllLogs~s
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
