// Written by scripts/embed-cmdlets.mjs from Microsoft's published command reference (Windows PowerShell 5.1,
// PowerShell 7.6, Windows Server 2025). Don't edit.

/** Cmdlets by module: `name|dialect and w for -WhatIf|parameters`; read by cmdlets.ts. */
export const CMDLETS = `
#ActiveDirectory
Add-ADCentralAccessPolicyMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,PassThru~s,Server
Add-ADComputerServiceAccount|w|AuthType~o,Credential~c,Identity~o0p~Computer,Partition,PassThru~s,Server,ServiceAccount~o1
Add-ADDomainControllerPasswordReplicationPolicy|w|AllowedList~o,AuthType~o,Credential~c,Identity~o0,Server,DeniedList~o
Add-ADFineGrainedPasswordPolicySubject|w|AuthType~o,Credential~c,Identity~o0,Partition,PassThru~s,Server,Subjects~o1p
Add-ADGroupMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,MemberTimeToLive~o,Partition,PassThru~s,Server,DisablePermissiveModify~s
Add-ADPrincipalGroupMembership|w|AuthType~o,Credential~c,Identity~o0p,MemberOf~o1,Partition,PassThru~s,Server
Add-ADResourcePropertyListMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,PassThru~s,Server
Clear-ADAccountExpiration|w|AuthType~o,Credential~c,Identity~o0p,Partition,PassThru~s,Server
Clear-ADClaimTransformLink|w|AuthType~o,Credential~c,Identity~o0p,PassThru~s,Policy~o,Server,TrustRole~o
Complete-ADServiceAccountMigration||AuthType~o,Credential~c,Identity~o0,SupersededAccount,Server
Disable-ADAccount|w|AuthType~o,Credential~c,Identity~o0p,Partition,PassThru~s,Server
Disable-ADOptionalFeature|w|AuthType~o,Credential~c,Identity~o0p,PassThru~s,Scope~o2,Server,Target~o3
Enable-ADAccount|w|AuthType~o,Credential~c,Identity~o0p,Partition,PassThru~s,Server
Enable-ADOptionalFeature|w|AuthType~o,Credential~c,Identity~o0p,PassThru~s,Scope~o2,Server,Target~o3
Get-ADAccountAuthorizationGroup||AuthType~o,Credential~c,Identity~o0p,Partition,Server
Get-ADAccountResultantPasswordReplicationPolicy||AuthType~o,Credential~c,DomainController~o1,Identity~o0p,Partition,Server
Get-ADAuthenticationPolicy||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADAuthenticationPolicySilo||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADCentralAccessPolicy||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADCentralAccessRule||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADClaimTransformPolicy||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p,LDAPFilter
Get-ADClaimType||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADComputer||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,Partition,LDAPFilter
Get-ADComputerServiceAccount||AuthType~o,Credential~c,Identity~o0p,Partition,Server
Get-ADDCCloningExcludedApplicationList||Force~s,GenerateXml~s,Path
Get-ADDefaultDomainPasswordPolicy||AuthType~o,Credential~c,Current~o1,Server,Identity~o0p
Get-ADDomain||AuthType~o,Credential~c,Current~o,Server,Identity~o0p
Get-ADDomainController||AuthType~o,Credential~c,Identity~o0p,Server,AvoidSelf~s,Discover~s,DomainName,ForceDiscover~s,MinimumDirectoryServiceVersion~o,NextClosestSite~s,Service~o,SiteName,Writable~s,Filter
Get-ADDomainControllerPasswordReplicationPolicy||Allowed~s,AuthType~o,Credential~c,Identity~o0p,Server,Denied~s
Get-ADDomainControllerPasswordReplicationPolicyUsage||AuthType~o,Credential~c,Identity~o0p,RevealedAccounts~s,Server,AuthenticatedAccounts~s
Get-ADFineGrainedPasswordPolicy||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,LDAPFilter
Get-ADFineGrainedPasswordPolicySubject||AuthType~o,Credential~c,Identity~o0p,Server
Get-ADForest||AuthType~o,Credential~c,Current~o,Server,Identity~o0p
Get-ADGroup||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,ShowMemberTimeToLive~s,Identity~o0p,Partition,LDAPFilter
Get-ADGroupMember||AuthType~o,Credential~c,Identity~o0p,Partition,Recursive~s,Server
Get-ADObject||AuthType~o,Credential~c,Filter,IncludeDeletedObjects~s,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,Partition,LDAPFilter
Get-ADOptionalFeature||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,LDAPFilter
Get-ADOrganizationalUnit||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,Partition,LDAPFilter
Get-ADPrincipalGroupMembership||AuthType~o,Credential~c,Identity~o0p,Partition,ResourceContextPartition,ResourceContextServer,Server
Get-ADReplicationAttributeMetadata||AuthType~o,Credential~c,Filter,IncludeDeletedObjects~s,Object~o0p,Properties~2~Property/Attribute/Attributes,Server~1,ShowAllLinkedValues~s
Get-ADReplicationConnection||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p
Get-ADReplicationFailure||AuthType~o,Credential~c,EnumeratingServer,Filter,Target~o0p~Name/HostName/Site/Domain/Forest,Scope~o1~ReplicationSite
Get-ADReplicationPartnerMetadata||AuthType~o,Credential~c,EnumerationServer,Filter,Partition~2~NC/NamingContext,PartnerType~o3,Target~o0p~Name/HostName/Site/Domain/Forest,Scope~o1
Get-ADReplicationQueueOperation||AuthType~o,Credential~c,Server~1,Filter,Partition~2~NC/NamingContext
Get-ADReplicationSite||AuthType~o,Credential~c,Identity~o0p,Properties~~Property,Server,Filter
Get-ADReplicationSiteLink||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p
Get-ADReplicationSiteLinkBridge||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p
Get-ADReplicationSubnet||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p
Get-ADReplicationUpToDatenessVectorTable||AuthType~o,Credential~c,EnumerationServer,Filter,Partition~2~NC/NamingContext,Target~o0p~Name/HostName/Site/Domain/Forest,Scope~o1~ReplicationSite
Get-ADResourceProperty||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADResourcePropertyList||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,Server,Identity~o0p,LDAPFilter
Get-ADResourcePropertyValueType||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0p,LDAPFilter
Get-ADRootDSE||AuthType~o,Credential~c,Properties~~Property,Server
Get-ADServiceAccount||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,Partition,LDAPFilter
Get-ADTrust||AuthType~o,Credential~c,Filter,Properties~~Property,Server,Identity~o0,InputObject~op,LDAPFilter
Get-ADUser||AuthType~o,Credential~c,Filter,Properties~~Property,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,Identity~o0p,Partition,LDAPFilter
Get-ADUserResultantPasswordPolicy||AuthType~o,Credential~c,Identity~o0p,Partition,Server
Grant-ADAuthenticationPolicySiloAccess|w|Account~o1p,AuthType~o,Credential~c,Identity~o0p,PassThru~s,Server
Install-ADServiceAccount|w|AccountPassword~c,AuthType~o,Force~s,Identity~o0p,PromptForPassword~s
Move-ADDirectoryServer|w|AuthType~o,Credential~c,Identity~o0p,Server,Site~o1
Move-ADDirectoryServerOperationMasterRole|w|AuthType~o,Credential~c,Force~s,Identity~o0p,OperationMasterRole~o1,PassThru~s,Server
Move-ADObject|w|AuthType~o,Credential~c,Identity~o0p,Partition,PassThru~s,Server,TargetPath~1,TargetServer
New-ADAuthenticationPolicy|w|AuthType~o,ComputerAllowedToAuthenticateTo~p,ComputerTGTLifetimeMins~op,Credential~c,Description~p,Enforce~sp,Instance~o,Name~1p,OtherAttributes~o,PassThru~s,ProtectedFromAccidentalDeletion~op,RollingNTLMSecret~op,Server,ServiceAllowedToAuthenticateFrom~p,ServiceAllowedToAuthenticateTo~p,ServiceAllowedNTLMNetworkAuthentication~sp,ServiceTGTLifetimeMins~op,UserAllowedToAuthenticateFrom~p,UserAllowedToAuthenticateTo~p,UserAllowedNTLMNetworkAuthentication~sp,UserTGTLifetimeMins~op
New-ADAuthenticationPolicySilo|w|AuthType~o,ComputerAuthenticationPolicy~op,Credential~c,Description~p,Enforce~sp,Instance~o,Name~1p,OtherAttributes~o,PassThru~s,ProtectedFromAccidentalDeletion~op,Server,ServiceAuthenticationPolicy~op,UserAuthenticationPolicy~op
New-ADCentralAccessPolicy|w|AuthType~o,Credential~c,Description~p,Instance~o,Name~1p,PassThru~s,ProtectedFromAccidentalDeletion~op,Server
New-ADCentralAccessRule|w|AuthType~o,Credential~c,CurrentAcl~p,Description~p,Instance~o,Name~1p,PassThru~s,ProposedAcl~p,ProtectedFromAccidentalDeletion~op,ResourceCondition~p,Server
New-ADClaimTransformPolicy|w|AllowAll~sp,AuthType~o,Credential~c,Description,Name~0,PassThru~s,ProtectedFromAccidentalDeletion~o,Server,AllowAllExcept~op,DenyAll~sp,DenyAllExcept~op,Instance~o,Rule~p
New-ADClaimType|w|AppliesToClasses~p,AuthType~o,Credential~c,Description~p,DisplayName~0p,Enabled~op,ID~p,Instance~o,IsSingleValued~op,OtherAttributes~o,PassThru~s,ProtectedFromAccidentalDeletion~op,RestrictValues~op,Server,SourceAttribute~p,SuggestedValues~op,SourceOID~p,SourceTransformPolicy~sp,ValueType~op
New-ADComputer|w|AccountExpirationDate~op,AccountNotDelegated~op,AccountPassword~cp,AllowReversiblePasswordEncryption~op,AuthenticationPolicy~op,AuthenticationPolicySilo~op,AuthType~o,CannotChangePassword~op,Certificates~op,ChangePasswordAtLogon~op,CompoundIdentitySupported~op,Credential~c,Description~p,DisplayName~p,DNSHostName~p,Enabled~op,HomePage~p,Instance~o,KerberosEncryptionType~op,Location~p,ManagedBy~op,Name~1p,OperatingSystem~p,OperatingSystemHotfix~p,OperatingSystemServicePack~p,OperatingSystemVersion~p,OtherAttributes~o,PassThru~s,PasswordNeverExpires~op,PasswordNotRequired~op,Path~p,PrincipalsAllowedToDelegateToAccount~op,SAMAccountName~p,Server,ServicePrincipalNames~p,TrustedForDelegation~op,UserPrincipalName~p
New-ADDCCloneConfigFile||CloneComputerName~~cn,IPv4DNSResolver,Path,SiteName,AlternateWINSServer,IPv4Address,IPv4DefaultGateway,IPv4SubnetMask,IPv6DNSResolver,Offline~s,PreferredWINSServer,Static~s
New-ADFineGrainedPasswordPolicy|w|AuthType~o,ComplexityEnabled~op,Credential~c,Description~p,DisplayName~p,Instance~o,LockoutDuration~op,LockoutObservationWindow~op,LockoutThreshold~op,MaxPasswordAge~op,MinPasswordAge~op,MinPasswordLength~op,Name~0p,OtherAttributes~o,PassThru~s,PasswordHistoryCount~op,Precedence~o1p,ProtectedFromAccidentalDeletion~op,ReversibleEncryptionEnabled~op,Server
New-ADGroup|w|AuthType~o,Credential~c,Description~p,DisplayName~p,GroupCategory~op,GroupScope~o2p,HomePage~p,Instance~o,ManagedBy~op,Name~1p,OtherAttributes~o,PassThru~s,Path~p,SamAccountName~p,Server
New-ADObject|w|AuthType~o,Credential~c,Description~p,DisplayName~p,Instance~o,Name~1p,OtherAttributes~o,PassThru~s,Path~p,ProtectedFromAccidentalDeletion~op,Server,Type~2p
New-ADOrganizationalUnit|w|AuthType~o,City~p,Country~p,Credential~c,Description~p,DisplayName~p,Instance~o,ManagedBy~op,Name~1p,OtherAttributes~o,PassThru~s,Path~p,PostalCode~p,ProtectedFromAccidentalDeletion~op,Server,State~p,StreetAddress~p
New-ADReplicationSite|w|AuthType~o,AutomaticInterSiteTopologyGenerationEnabled~op,AutomaticTopologyGenerationEnabled~op,Credential~c,Description~p,Instance~o,InterSiteTopologyGenerator~op,ManagedBy~op,Name~0p,OtherAttributes~o,PassThru~s,ProtectedFromAccidentalDeletion~op,RedundantServerTopologyEnabled~op,ReplicationSchedule~op,ScheduleHashingEnabled~op,Server,TopologyCleanupEnabled~op,TopologyDetectStaleEnabled~op,TopologyMinimumHopsEnabled~op,UniversalGroupCachingEnabled~op,UniversalGroupCachingRefreshSite~op,WindowsServer2000BridgeheadSelectionMethodEnabled~op,WindowsServer2000KCCISTGSelectionBehaviorEnabled~op,WindowsServer2003KCCBehaviorEnabled~op,WindowsServer2003KCCIgnoreScheduleEnabled~op,WindowsServer2003KCCSiteLinkBridgingEnabled~op
New-ADReplicationSiteLink|w|AuthType~o,Cost~op,Credential~c,Description~p,Instance~o,InterSiteTransportProtocol~op,Name~0p,OtherAttributes~o,PassThru~s,ReplicationFrequencyInMinutes~op,ReplicationSchedule~op,Server,SitesIncluded~o1p
New-ADReplicationSiteLinkBridge|w|AuthType~o,Credential~c,Description~p,Instance~o,InterSiteTransportProtocol~op,Name~0p,OtherAttributes~o,PassThru~s,Server,SiteLinksIncluded~o1p
New-ADReplicationSubnet|w|AuthType~o,Credential~c,Description~p,Instance~o,Location~p,Name~0p,OtherAttributes~o,PassThru~s,Server,Site~o1p
New-ADResourceProperty|w|AppliesToResourceTypes,AuthType~o,Credential~c,Description~p,DisplayName~0p,Enabled~op,ID~p,Instance~o,IsSecured~op,OtherAttributes~o,PassThru~s,ProtectedFromAccidentalDeletion~op,ResourcePropertyValueType~op,Server,SharesValuesWith~op,SuggestedValues~op
New-ADResourcePropertyList|w|AuthType~o,Credential~c,Description~p,Instance~o,Name~1p,PassThru~s,ProtectedFromAccidentalDeletion~op,Server
New-ADServiceAccount|w|AccountExpirationDate~op,AccountNotDelegated~op,AuthenticationPolicy~op,AuthenticationPolicySilo~op,AuthType~o,Certificates~p,CompoundIdentitySupported~op,Credential~c,Description~p,DisplayName~p,DNSHostName~p,Enabled~op,HomePage~p,Instance~o,KerberosEncryptionType~o,ManagedPasswordIntervalInDays~op,Name~1p,OtherAttributes~o,PassThru~s,Path~p,CreateDelegatedServiceAccount~s,PrincipalsAllowedToDelegateToAccount~op,PrincipalsAllowedToRetrieveManagedPassword~op,SamAccountName~p,Server,ServicePrincipalNames~p,TrustedForDelegation~op,AccountPassword~cp,RestrictToSingleComputer~s,RestrictToOutboundAuthenticationOnly~s
New-ADUser|w|AccountExpirationDate~op,AccountNotDelegated~op,AccountPassword~cp,AllowReversiblePasswordEncryption~op,AuthenticationPolicy~op,AuthenticationPolicySilo~op,AuthType~o,CannotChangePassword~op,Certificates~op,ChangePasswordAtLogon~op,City~p,Company~p,CompoundIdentitySupported~op,Country~p,Credential~c,Department~p,Description~p,DisplayName~p,Division~p,EmailAddress~p,EmployeeID~p,EmployeeNumber~p,Enabled~op,Fax~p,GivenName~p,HomeDirectory~p,HomeDrive~p,HomePage~p,HomePhone~p,Initials~p,Instance~o,KerberosEncryptionType~op,LogonWorkstations~p,Manager~op,MobilePhone~p,Name~1p,Office~p,OfficePhone~p,Organization~p,OtherAttributes~o,OtherName~p,PassThru~s,PasswordNeverExpires~op,PasswordNotRequired~op,Path~p,POBox~p,PostalCode~p,PrincipalsAllowedToDelegateToAccount~op,ProfilePath~p,SamAccountName~p,ScriptPath~p,Server,ServicePrincipalNames~p,SmartcardLogonRequired~op,State~p,StreetAddress~p,Surname~p,Title~p,TrustedForDelegation~op,Type~p,UserPrincipalName~p
Remove-ADAuthenticationPolicy|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADAuthenticationPolicySilo|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADCentralAccessPolicy|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADCentralAccessPolicyMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,PassThru~s,Server
Remove-ADCentralAccessRule|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADClaimTransformPolicy|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADClaimType|w|AuthType~o,Credential~c,Force~s,Identity~o0p,Server
Remove-ADComputer|w|AuthType~o,Credential~c,Identity~o0p,Partition,Server
Remove-ADComputerServiceAccount|w|AuthType~o,Credential~c,Identity~o0p~Computer,Partition,PassThru~s,Server,ServiceAccount~o1
Remove-ADDomainControllerPasswordReplicationPolicy|w|AllowedList~o,AuthType~o,Credential~c,Identity~o0,PassThru~s,Server,DeniedList~o
Remove-ADFineGrainedPasswordPolicy|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADFineGrainedPasswordPolicySubject|w|AuthType~o,Credential~c,Identity~o0,Partition,PassThru~s,Server,Subjects~o1p
Remove-ADGroup|w|AuthType~o,Credential~c,Identity~o0p,Partition,Server
Remove-ADGroupMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,Partition,PassThru~s,Server,DisablePermissiveModify~s
Remove-ADObject|w|AuthType~o,Credential~c,Identity~o0p,IncludeDeletedObjects~s,Partition,Recursive~s,Server
Remove-ADOrganizationalUnit|w|AuthType~o,Credential~c,Identity~o0p,Partition,Recursive~s,Server
Remove-ADPrincipalGroupMembership|w|AuthType~o,Credential~c,Identity~o0p,MemberOf~o1,Partition,PassThru~s,Server
Remove-ADReplicationSite|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADReplicationSiteLink|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADReplicationSiteLinkBridge|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADReplicationSubnet|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADResourceProperty|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADResourcePropertyList|w|AuthType~o,Credential~c,Identity~o0p,Server
Remove-ADResourcePropertyListMember|w|AuthType~o,Credential~c,Identity~o0p,Members~o1,PassThru~s,Server
Remove-ADServiceAccount|w|AuthType~o,Credential~c,Identity~o0p,Partition,Server
Remove-ADUser|w|AuthType~o,Credential~c,Identity~o0p,Partition,Server
Rename-ADObject|w|AuthType~o,Credential~c,Identity~o0p,NewName~1,Partition,PassThru~s,Server
Reset-ADServiceAccountMigration||AuthType~o,Credential~c,Identity~o0,SupersededAccount,Server
Reset-ADServiceAccountPassword|w|AuthType~o,Identity~o0p,Partition
Restore-ADObject|w|AuthType~o,Credential~c,Identity~o0p,NewName,Partition,PassThru~s,Server,TargetPath
Revoke-ADAuthenticationPolicySiloAccess|w|Account~o1p,AuthType~o,Credential~c,Identity~o0,PassThru~s,Server
Search-ADAccount||AccountDisabled~s,AuthType~o,ComputersOnly~s,Credential~c,ResultPageSize~o,ResultSetSize~o,SearchBase,SearchScope~o,Server,UsersOnly~s,AccountExpired~s,AccountExpiring~s,DateTime~o,TimeSpan~o,AccountInactive~s,LockedOut~s,PasswordExpired~s,PasswordNeverExpires~s
Set-ADAccountAuthenticationPolicySilo|w|AuthenticationPolicy~o,AuthenticationPolicySilo~o,AuthType~o,Credential~c,Identity~o0p,PassThru~s,Server
Set-ADAccountControl|w|AccountNotDelegated~o,AllowReversiblePasswordEncryption~o,AuthType~o,CannotChangePassword~o,Credential~c,DoesNotRequirePreAuth~o,Enabled~o,HomedirRequired~o,Identity~o0p,MNSLogonAccount~o,Partition,PassThru~s,PasswordNeverExpires~o,PasswordNotRequired~o,Server,TrustedForDelegation~o,TrustedToAuthForDelegation~o,UseDESKeyOnly~o
Set-ADAccountExpiration|w|AuthType~o,Credential~c,DateTime~o2,Identity~o0p,Partition,PassThru~s,Server,TimeSpan~o
Set-ADAccountPassword|w|AuthType~o,Credential~c,Identity~o0p,NewPassword~c,OldPassword~c,Partition,PassThru~s,Reset~s,Server
Set-ADAuthenticationPolicy|w|Add~o,AuthType~o,Clear,ComputerAllowedToAuthenticateTo,ComputerTGTLifetimeMins~o,Credential~c,Description,Enforce~o,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,RollingNTLMSecret~o,Server,ServiceAllowedToAuthenticateFrom,ServiceAllowedToAuthenticateTo,ServiceAllowedNTLMNetworkAuthentication~o,ServiceTGTLifetimeMins~o,UserAllowedToAuthenticateFrom,UserAllowedToAuthenticateTo,UserAllowedNTLMNetworkAuthentication~o,UserTGTLifetimeMins~o,Instance~o
Set-ADAuthenticationPolicySilo|w|Add~o,AuthType~o,Clear,ComputerAuthenticationPolicy~o,Credential~c,Description,Enforce~o,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,ServiceAuthenticationPolicy~o,UserAuthenticationPolicy~o,Instance~o
Set-ADCentralAccessPolicy|w|Add~o,AuthType~o,Clear,Credential~c,Description,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,Instance~o
Set-ADCentralAccessRule|w|Add~o,AuthType~o,Clear,Credential~c,CurrentAcl,Description,Identity~o0p,PassThru~s,ProposedAcl,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,ResourceCondition,Server,Instance~o
Set-ADClaimTransformLink|w|AuthType~o,Credential~c,Identity~o0p,PassThru~s,Policy~o1,Server,TrustRole~o
Set-ADClaimTransformPolicy|w|Add~o,AuthType~o,Clear,Credential~c,DenyAllExcept~o,Description,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,DenyAll~s,Rule,AllowAll~s,AllowAllExcept~o,Instance~o
Set-ADClaimType|w|Add~o,AppliesToClasses,AuthType~o,Clear,Credential~c,Description,DisplayName,Enabled~o,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,RestrictValues~o,Server,SuggestedValues~o,SourceTransformPolicy~s,SourceAttribute,SourceOID,Instance~o
Set-ADComputer|w|AccountExpirationDate~o,AccountNotDelegated~o,Add~o,AllowReversiblePasswordEncryption~o,AuthenticationPolicy~o,AuthenticationPolicySilo~o,AuthType~o,CannotChangePassword~o,Certificates~o,ChangePasswordAtLogon~o,Clear,CompoundIdentitySupported~o,Credential~c,Description,DisplayName,DNSHostName,Enabled~o,HomePage,Identity~o0p,KerberosEncryptionType~o,Location,ManagedBy~o,OperatingSystem,OperatingSystemHotfix,OperatingSystemServicePack,OperatingSystemVersion,Partition,PassThru~s,PasswordNeverExpires~o,PasswordNotRequired~o,PrincipalsAllowedToDelegateToAccount~o,Remove~o,Replace~o,SAMAccountName,Server,ServicePrincipalNames~o,TrustedForDelegation~o,UserPrincipalName,Instance~o
Set-ADDefaultDomainPasswordPolicy|w|AuthType~o,ComplexityEnabled~o,Credential~c,Identity~o0p,LockoutDuration~o,LockoutObservationWindow~o,LockoutThreshold~o,MaxPasswordAge~o,MinPasswordAge~o,MinPasswordLength~o,PassThru~s,PasswordHistoryCount~o,ReversibleEncryptionEnabled~o,Server
Set-ADDomain|w|Add~o,AllowedDNSSuffixes~o,AuthType~o,Clear,Credential~c,Identity~o0p,LastLogonReplicationInterval~o,ManagedBy~o,PassThru~s,PublicKeyRequiredPasswordRolling~o,Remove~o,Replace~o,Server,Instance~o
Set-ADDomainMode|w|AuthType~o,Credential~c,DomainMode~o2,Identity~o0p,PassThru~s,Server
Set-ADFineGrainedPasswordPolicy|w|Add~o,AuthType~o,Clear,ComplexityEnabled~o,Credential~c,Description,DisplayName,Identity~o0p,LockoutDuration~o,LockoutObservationWindow~o,LockoutThreshold~o,MaxPasswordAge~o,MinPasswordAge~o,MinPasswordLength~o,PassThru~s,PasswordHistoryCount~o,Precedence~o,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,ReversibleEncryptionEnabled~o,Server,Instance~o
Set-ADForest|w|AuthType~o,Credential~c,Identity~o0p,PassThru~s,Server,SPNSuffixes~o,UPNSuffixes~o
Set-ADForestMode|w|AuthType~o,Credential~c,ForestMode~o2,Identity~o0p,PassThru~s,Server
Set-ADGroup|w|Add~o,AuthType~o,Clear,Credential~c,Description,DisplayName,GroupCategory~o,GroupScope~o,HomePage,Identity~o0p,ManagedBy~o,Partition,PassThru~s,Remove~o,Replace~o,SamAccountName,Server,Instance~o
Set-ADObject|w|Add~o,AuthType~o,Clear,Credential~c,Description,DisplayName,Identity~o0p,Partition,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,Instance~o
Set-ADOrganizationalUnit|w|Add~o,AuthType~o,City,Clear,Country,Credential~c,Description,DisplayName,Identity~o0p,ManagedBy~o,Partition,PassThru~s,PostalCode,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,State,StreetAddress,Instance~o
Set-ADReplicationConnection|w|Add~o,AuthType~o,Clear,Credential~c,Identity~o0p,PassThru~s,Remove~o,Replace~o,ReplicateFromDirectoryServer~o,ReplicationSchedule~o,Server,Instance~op
Set-ADReplicationSite|w|Add~o,AuthType~o,AutomaticInterSiteTopologyGenerationEnabled~o,AutomaticTopologyGenerationEnabled~o,Clear,Credential~c,Description,Identity~o0p,InterSiteTopologyGenerator~o,ManagedBy~o,PassThru~s,ProtectedFromAccidentalDeletion~o,RedundantServerTopologyEnabled~o,Remove~o,Replace~o,ReplicationSchedule~o,ScheduleHashingEnabled~o,Server,TopologyCleanupEnabled~o,TopologyDetectStaleEnabled~o,TopologyMinimumHopsEnabled~o,UniversalGroupCachingEnabled~o,UniversalGroupCachingRefreshSite~o,WindowsServer2000BridgeheadSelectionMethodEnabled~o,WindowsServer2000KCCISTGSelectionBehaviorEnabled~o,WindowsServer2003KCCBehaviorEnabled~o,WindowsServer2003KCCIgnoreScheduleEnabled~o,WindowsServer2003KCCSiteLinkBridgingEnabled~o,Instance~o
Set-ADReplicationSiteLink|w|Add~o,AuthType~o,Clear,Cost~o,Credential~c,Description,Identity~o0p,PassThru~s,Remove~o,Replace~o,ReplicationFrequencyInMinutes~o,ReplicationSchedule~o,Server,SitesIncluded~o,Instance~o
Set-ADReplicationSiteLinkBridge|w|Add~o,AuthType~o,Clear,Credential~c,Description,Identity~o0p,PassThru~s,Remove~o,Replace~o,Server,SiteLinksIncluded~o,Instance~o
Set-ADReplicationSubnet|w|Add~o,AuthType~o,Clear,Credential~c,Description,Identity~o0p,Location,PassThru~s,Remove~o,Replace~o,Server,Site~o,Instance~o
Set-ADResourceProperty|w|Add~o,AppliesToResourceTypes~o,AuthType~o,Clear,Credential~c,Description,DisplayName,Enabled~o,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,SharesValuesWith~o,SuggestedValues~o,Instance~o
Set-ADResourcePropertyList|w|Add~o,AuthType~o,Clear,Credential~c,Description,Identity~o0p,PassThru~s,ProtectedFromAccidentalDeletion~o,Remove~o,Replace~o,Server,Instance~o
Set-ADServiceAccount|w|AccountExpirationDate~o,AccountNotDelegated~o,Add~o,AuthenticationPolicy~o,AuthenticationPolicySilo~o,AuthType~o,Certificates,Clear,CompoundIdentitySupported~o,Credential~c,Description,DisplayName,DNSHostName,Enabled~o,HomePage,Identity~o0p,KerberosEncryptionType~o,Partition,PassThru~s,PrincipalsAllowedToDelegateToAccount~o,PrincipalsAllowedToRetrieveManagedPassword~o,Remove~o,Replace~o,SamAccountName,Server,ServicePrincipalNames~o,TrustedForDelegation~o,Instance~o
Set-ADUser|w|AccountExpirationDate~o,AccountNotDelegated~o,Add~o,AllowReversiblePasswordEncryption~o,AuthenticationPolicy~o,AuthenticationPolicySilo~o,AuthType~o,CannotChangePassword~o,Certificates~o,ChangePasswordAtLogon~o,City,Clear,Company,CompoundIdentitySupported~o,Country,Credential~c,Department,Description,DisplayName,Division,EmailAddress,EmployeeID,EmployeeNumber,Enabled~o,Fax,GivenName,HomeDirectory,HomeDrive,HomePage,HomePhone,Identity~o0p,Initials,KerberosEncryptionType~o,LogonWorkstations,Manager~o,MobilePhone,Office,OfficePhone,Organization,OtherName,Partition,PassThru~s,PasswordNeverExpires~o,PasswordNotRequired~o,POBox,PostalCode,PrincipalsAllowedToDelegateToAccount~o,ProfilePath,Remove~o,Replace~o,SamAccountName,ScriptPath,Server,ServicePrincipalNames~o,SmartcardLogonRequired~o,State,StreetAddress,Surname,Title,TrustedForDelegation~o,UserPrincipalName,Instance~o
Show-ADAuthenticationPolicyExpression|w|AllowedToAuthenticateFrom~s,AuthType~o,Credential~c,SDDL~0p,Server,Title~1,AllowedToAuthenticateTo~s
Start-ADServiceAccountMigration||AuthType~o,Credential~c,Identity~o0,SupersededAccount,Server
Sync-ADObject||AuthType~o,Credential~c,Destination~2~Server/HostName/IPv4Address,Object~o0p,PassThru~s,PasswordOnly~s,Source~1
Test-ADServiceAccount||AuthType~o,Identity~o0p
Undo-ADServiceAccountMigration||AuthType~o,Credential~c,Identity~o0,SupersededAccount,Server
Uninstall-ADServiceAccount|w|AuthType~o,ForceRemoveLocal~s,Identity~o0p
Unlock-ADAccount|w|AuthType~o,Credential~c,Identity~o0p,Partition,PassThru~s,Server
#Appx
Add-AppSharedPackageContainer||Path~0~PSPath,ForceApplicationShutdown~s,Merge~s,Force~s
Add-AppxPackage|w|Path~1p~PSPath,DependencyPath,RequiredContentGroupOnly~s,ForceApplicationShutdown~s,ForceTargetApplicationShutdown~s,ForceUpdateFromAnyVersion~s,RetainFilesOnFailure~s,InstallAllResources~s,Volume~op,ExternalPackages,OptionalPackages,RelatedPackages,ExternalLocation,DeferRegistrationWhenPackagesAreInUse~s,StubPackageOption~o,AllowUnsigned~s,AppInstallerFile~s,LimitToExistingPackages~s,Register~s,DisableDevelopmentMode~s,Update~s,Stage~s,MainPackage~p,DependencyPackages~p,RegisterByFamilyName~s
Add-AppxVolume|w|Path~1p~PSPath
Dismount-AppxVolume|w|Volume~o1p
Get-AppxDefaultVolume||
Get-AppxLastError||
Get-AppxLog||All~s,ActivityId
Get-AppxPackage||AllUsers~sp,PackageTypeFilter~op,Name~1p,Publisher~2p,User~p,Volume~op
Get-AppxPackageAutoUpdateSettings||PackageFullName~0p,ShowUpdateAvailability~sp,AllUsers~sp
Get-AppxPackageManifest||Package~1p,User~2p
Get-AppxVolume||Path~1p,Online~s,Offline~s
Invoke-CommandInDesktopPackage||PackageFamilyName~1p,AppId~2p,Command~3p,Args~4p,PreventBreakaway~s5p
Mount-AppxVolume|w|Volume~o1p
Move-AppxPackage|w|Package~1p,Volume~o2p
Remove-AppxPackage|w|Package~0p,PreserveApplicationData~s,PreserveRoamableApplicationData~s,AllUsers~s,User
Remove-AppxVolume|w|Volume~o1p
Reset-AppxPackage|w|Package~0p~None
Set-AppxDefaultVolume|w|Volume~o1p
Set-AppxPackageAutoUpdateSettings|w|PackageFamilyName~0p,AppInstallerUri,UpdateUris,RepairUris,OptionalPackages,DependencyPackages,EnableAutomaticBackgroundTask~s,ForceUpdateFromAnyVersion~s,DisableAutoRepairs~s,CheckOnLaunch~s,ShowPrompt~s,UpdateBlocksActivation~s,UseSystemPolicySource~s,HoursBetweenUpdateChecks~o,Version,PauseUpdates~s,HoursToPause~o
#BitLocker
Add-BitLockerKeyProtector|w|MountPoint~0p,PasswordProtector~s~pwp,Password~c1~pw,RecoveryPasswordProtector~s~rpp,RecoveryPassword~1~rp,StartupKeyProtector~s~skp,StartupKeyPath~1~sk,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Pin~c1~p,ADAccountOrGroupProtector~s~sidp,ADAccountOrGroup~1~sid,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,RecoveryKeyPath~1~rk
Backup-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p
Clear-BitLockerAutoUnlock||
Disable-BitLocker|w|MountPoint~0p
Disable-BitLockerAutoUnlock|w|MountPoint~0p
Enable-BitLocker|w|MountPoint~0p,PasswordProtector~s~pwp,Password~c1~pw,EncryptionMethod~o,HardwareEncryption~s,SkipHardwareTest~s~s,UsedSpaceOnly~s~qe,RecoveryPasswordProtector~s~rpp,RecoveryPassword~1~rp,StartupKeyProtector~s~skp,StartupKeyPath~1~sk,TpmAndStartupKeyProtector~s~tskp,TpmAndPinAndStartupKeyProtector~s~tpskp,Pin~c1~p,AdAccountOrGroupProtector~s~sidp,AdAccountOrGroup~1~sid,Service~s,TpmAndPinProtector~s~tpp,TpmProtector~s~tpmp,RecoveryKeyProtector~s~rkp,RecoveryKeyPath~1~rk
Enable-BitLockerAutoUnlock|w|MountPoint~0p
Get-BitLockerVolume||MountPoint~0p
Lock-BitLocker|w|MountPoint~0p,ForceDismount~s~fd
Remove-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p~id
Resume-BitLocker|w|MountPoint~0p
Suspend-BitLocker|w|MountPoint~0p,RebootCount~o1
Unlock-BitLocker|w|MountPoint~0p,Password~c~pw,RecoveryPassword~~rp,RecoveryKeyPath~~rk,AdAccountOrGroup~s
#bitlocker
BackupToAAD-BitLockerKeyProtector|w|MountPoint~0p,KeyProtectorId~1p
#BitsTransfer
Add-BitsFile|w|BitsJob~o0p,Destination~2p,Source~1p
Complete-BitsTransfer|w|BitsJob~o0p~b
Get-BitsTransfer||Name~0~n,AllUsers~s1~all,JobId~o0p~id
Remove-BitsTransfer|w|BitsJob~o0p~b
Resume-BitsTransfer|w|BitsJob~o0p~b,Asynchronous~s~as
Set-BitsTransfer|w|BitsJob~o0p~b,DisplayName~~dn,Priority~~p,Description~~d,Dynamic~s,CustomHeadersWriteOnly~s,HttpMethod~~hm,ProxyAuthentication~~pa,RetryInterval~o,RetryTimeout~o,MaxDownloadTime~o,TransferPolicy~o,ACLFlags~o,SecurityFlags~o,UseStoredCredential~o,Credential~c~cred,ProxyCredential~c~pc,Authentication~~au,SetOwnerToCurrentUser~s~so,ProxyUsage~~pu,ProxyList~u~pl,ProxyBypass~~pb,CustomHeaders,NotifyFlags~o,NotifyCmdLine,CertStoreLocation~o,CertStoreName,CertHash~o
Start-BitsTransfer|w|Asynchronous~s,Dynamic~s,CustomHeadersWriteOnly~s,Authentication,Credential~c,Description,HttpMethod,Destination~1p,DisplayName,Priority,TransferPolicy~o,ACLFlags~o,SecurityFlags~o,UseStoredCredential~o,ProxyAuthentication,ProxyBypass,ProxyCredential~c,ProxyList~u,ProxyUsage,RetryInterval~o,RetryTimeout~o,MaxDownloadTime~o,Source~0p,Suspended~s,TransferType,CustomHeaders,NotifyFlags~o,NotifyCmdLine,CertStoreLocation~o,CertStoreName,CertHash~o
Suspend-BitsTransfer|w|BitsJob~o0p~b
#CimCmdlets
Export-BinaryMiLog|5|InputObject~op,Path~0
Get-CimAssociatedInstance||Association~1p,ResultClassName,InputObject~o0p~CimInstance,Namespace~p,OperationTimeoutSec~op~OT,ResourceUri~u,ComputerName~~CN/ServerName,KeyOnly~s,CimSession~op
Get-CimClass|5|ClassName~0p,Namespace~1p,OperationTimeoutSec~op~OT,ComputerName~p~CN/ServerName,MethodName~p,PropertyName~p,QualifierName~p,CimSession~op
Get-CimClass|7|ClassName~0p,Namespace~1p,Amended~s,OperationTimeoutSec~op~OT,ComputerName~p~CN/ServerName,MethodName~p,PropertyName~p,QualifierName~p,CimSession~op
Get-CimInstance||ClassName~0p,ComputerName~p~CN/ServerName,KeyOnly~s,Namespace~p,OperationTimeoutSec~o~OT,QueryDialect~p,Shallow~s,Filter~p,Property~p~SelectProperties,CimSession~op,ResourceUri~up,Query~p,InputObject~o0p~CimInstance
Get-CimSession||ComputerName~0p~CN/ServerName,Id~o0p,InstanceId~op,Name~p
Import-BinaryMiLog|5|Path~0
Invoke-CimMethod|w|ClassName~0p~Class,ComputerName~p~CN/ServerName,Arguments~o1p,MethodName~2p~Name,Namespace~p,OperationTimeoutSec~o~OT,CimSession~op,ResourceUri~up,InputObject~o0p~CimInstance,CimClass~o0p,Query~p,QueryDialect~p
New-CimInstance|w|ClassName~0p,Key~p,Property~o1p~Arguments,Namespace~p,OperationTimeoutSec~o~OT,ComputerName~p~CN/ServerName,ClientOnly~s~Local,CimSession~op,ResourceUri~up,CimClass~o0p
New-CimSession||Authentication~op,Credential~c2,ComputerName~1p~CN/ServerName,Name~p,OperationTimeoutSec~op~OT,SkipTestConnection~sp,Port~op,SessionOption~op,CertificateThumbprint~p
New-CimSessionOption||Protocol~o1p,UICulture~op,Culture~op,NoEncryption~s,SkipCACheck~sp,SkipCNCheck~sp,SkipRevocationCheck~sp,EncodePortInServicePrincipalName~sp,Encoding~op,HttpPrefix~up,MaxEnvelopeSizeKB~op,ProxyAuthentication~op,ProxyCertificateThumbprint~p,ProxyCredential~c,ProxyType~op,UseSsl~sp,Impersonation~o,PacketIntegrity~s,PacketPrivacy~s
Register-CimIndicationEvent||Namespace,ClassName~0,OperationTimeoutSec~o~OT,ComputerName~~CN/ServerName,SourceIdentifier~1,Action~b1,MessageData~o,SupportEvent~s,Forward~s,MaxTriggerCount~o,CimSession~o,Query~0,QueryDialect
Remove-CimInstance|w|ResourceUri~up,ComputerName~~CN/ServerName,OperationTimeoutSec~o~OT,InputObject~o1p~CimInstance,CimSession~op,Namespace~2p,Query~1p,QueryDialect~p
Remove-CimSession|w|CimSession~o0p,ComputerName~0p~CN/ServerName,Id~o0p,InstanceId~op,Name~p
Set-CimInstance|w|ComputerName~~CN/ServerName,ResourceUri~up,OperationTimeoutSec~o~OT,InputObject~o0p~CimInstance,Property~op~Arguments,PassThru~s,CimSession~op,Namespace~p,Query~0p,QueryDialect~p
#Defender
Add-MpPreference||ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,ThreatIDDefaultAction~s,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-MpComputerStatus||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-MpPreference||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-MpThreat||ThreatID~o~ID,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-MpThreatCatalog||ThreatID~o~ID,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-MpThreatDetection||ThreatID~o~ID,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-MpPreference||ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,RealTimeScanDirection~s~rtsd,QuarantinePurgeItemsAfterDelay~s~qpiad,RemediationScheduleDay~s~rsd,RemediationScheduleTime~s~rst,ReportingAdditionalActionTimeOut~s~raat,ReportingCriticalFailureTimeOut~s~rcto,ReportingNonCriticalTimeOut~s~rncto,ScanAvgCPULoadFactor~s~saclf,CheckForSignaturesBeforeRunningScan~s~csbr,ScanPurgeItemsAfterDelay~s~spiad,ScanOnlyIfIdleEnabled~s~soiie,ScanParameters~s,ScanScheduleDay~s~scsd,ScanScheduleQuickScanTime~s~scsqst,ScanScheduleTime~s~scst,SignatureFirstAuGracePeriod~s~sigfagp,SignatureAuGracePeriod~s~sigagp,SignatureDefinitionUpdateFileSharesSources~s~sigdufss,SignatureDisableUpdateOnStartupWithoutEngine~s~sigduoswo,SignatureFallbackOrder~s~sfo,SharedSignaturesPath~s~ssp/SecurityIntelligenceLocation/ssl,SignatureScheduleDay~s~sigsd,SignatureScheduleTime~s~sigst,SignatureUpdateCatchupInterval~s~siguci,SignatureUpdateInterval~s~sigui,SignatureBlobUpdateInterval~s~sigbui,SignatureBlobFileSharesSources~s~sigbfs,MeteredConnectionUpdates~s~mcupd,AllowNetworkProtectionOnWinServer~s~anpws,DisableDatagramProcessing~s~ddtgp,DisableCpuThrottleOnIdleScans~s,MAPSReporting~s,SubmitSamplesConsent~s,DisableAutoExclusions~s~dae,DisablePrivacyMode~s~dpm,RandomizeScheduleTaskTimes~s~rstt,SchedulerRandomizationTime~s~srt,DisableBehaviorMonitoring~s~dbm,DisableIntrusionPreventionSystem~s~dips,DisableIOAVProtection~s~dioavp,DisableRealtimeMonitoring~s~drtm,DisableScriptScanning~s~dscrptsc,DisableArchiveScanning~s~darchsc,DisableCatchupFullScan~s~dcfsc,DisableCatchupQuickScan~s~dcqsc,DisableEmailScanning~s~demsc,DisableRemovableDriveScanning~s~drdsc,DisableRestorePoint~s~drp,DisableScanningMappedNetworkDrivesForFullScan~s~dsmndfsc,DisableScanningNetworkFiles~s~dsnf,UILockdown~s,ThreatIDDefaultAction~s,UnknownThreatDefaultAction~s~unktdefac,LowThreatDefaultAction~s~ltdefac,ModerateThreatDefaultAction~s~mtdefac,HighThreatDefaultAction~s~htdefac,SevereThreatDefaultAction~s~stdefac,DisableBlockAtFirstSeen~s~dbaf,PUAProtection~s,CloudBlockLevel~s,CloudExtendedTimeout~s~cloudextimeout,EnableNetworkProtection~s,EnableControlledFolderAccess~s,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s,EnableLowCpuPriority~s~elcp,EnableFileHashComputation~s~efhc,EnableFullScanOnBatteryPower~s~efsobp,ProxyPacUrl~s~ppurl,ProxyServer~s~proxsrv,ProxyBypass~s~proxbps,ForceUseProxyOnly~s~fupo,DisableTlsParsing~s~dtlsp,DisableHttpParsing~s~dhttpp,DisableDnsParsing~s~ddnsp,DisableDnsOverTcpParsing~s~ddnstcpp,DisableSshParsing~s~dsshp,PlatformUpdatesChannel~s~prelr,EngineUpdatesChannel~s~erelr,SignaturesUpdatesChannel~s~srelr,DisableGradualRelease~s~dgr,AllowNetworkProtectionDownLevel~s~anpdl,AllowDatagramProcessingOnWinServer~s~adpows,EnableDnsSinkhole~s~ednss,DisableInboundConnectionFiltering~s~dicf,DisableRdpParsing~s~drdpp,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-MpThreat||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-MpPreference||ExclusionPath,ExclusionExtension,ExclusionProcess,ExclusionIpAddress,RealTimeScanDirection~o~rtsd,IntelTDTEnabled~o~itdte,QuarantinePurgeItemsAfterDelay~o~qpiad,RemediationScheduleDay~o~rsd,RemediationScheduleTime~o~rst,ReportingAdditionalActionTimeOut~o~raat,ReportingCriticalFailureTimeOut~o~rcto,ReportingNonCriticalTimeOut~o~rncto,ScanAvgCPULoadFactor~o~saclf,CheckForSignaturesBeforeRunningScan~o~csbr,ScanPurgeItemsAfterDelay~o~spiad,ScanOnlyIfIdleEnabled~o~soiie,ScanParameters~o,ScanScheduleDay~o~scsd,ScanScheduleQuickScanTime~o~scsqst,ScanScheduleOffset~o~scso,ScanScheduleTime~o~scsqst,SignatureFirstAuGracePeriod~o~sigfagp,SignatureAuGracePeriod~o~sigagp,SignatureDefinitionUpdateFileSharesSources~~sigdufss,SignatureDisableUpdateOnStartupWithoutEngine~o~sigduoswo,SignatureFallbackOrder~~sfo,SharedSignaturesPath~~ssp/SecurityIntelligenceLocation/ssl,SignatureScheduleDay~o~sigsd,SignatureScheduleTime~o~sigst,SignatureUpdateCatchupInterval~o~siguci,SignatureUpdateInterval~o~sigui,SignatureBlobUpdateInterval~o~sigbui,SignatureBlobFileSharesSources~~sigbfs,MeteredConnectionUpdates~o~mcupd,AllowNetworkProtectionOnWinServer~o~anpws,DisableDatagramProcessing~o~ddtgp,DisableCpuThrottleOnIdleScans~o~None,MAPSReporting~o,SubmitSamplesConsent~o,DisableAutoExclusions~o~dae,DisablePrivacyMode~o~dpm,RandomizeScheduleTaskTimes~o~rstt,SchedulerRandomizationTime~o~srt,DisableBehaviorMonitoring~o~dbm,DisableRealtimeMonitoring~o~drtm,DisableScriptScanning~o~dscrptsc,DisableArchiveScanning~o~darchsc,DisableCacheMaintenance~o~dcm,DisableCatchupFullScan~o~dcfsc,DisableCatchupQuickScan~o~dcqsc,DisableEmailScanning~o~demsc,DisableRemovableDriveScanning~o~drdsc,DisableRestorePoint~o~drp/dsnf,DisableScanningMappedNetworkDrivesForFullScan~o~dsmndfsc,DisableScanningNetworkFiles~o~dsnf,DisableIOAVProtection~o~dioavp,AllowSwitchToAsyncInspection~o,UILockdown~o,ThreatIDDefaultAction~s,UnknownThreatDefaultAction~o~unktdefac,LowThreatDefaultAction~o~ltdefac,ModerateThreatDefaultAction~o~mtdefac,HighThreatDefaultAction~o~htdefac,SevereThreatDefaultAction~o~stdefac,Force~s,DisableBlockAtFirstSeen~o~dbaf,PUAProtection~o,ThrottleLimit~o,AsJob~s,DisableGradualRelease~o~dgr,DefinitionUpdatesChannel~o,EngineUpdatesChannel~o~erelr,PlatformUpdatesChannel~o~prelr,CloudBlockLevel~o,ServiceHealthReportInterval~o~shri,CloudExtendedTimeout~o~cloudextimeout,EnableNetworkProtection~o,EnableControlledFolderAccess~o,AttackSurfaceReductionOnlyExclusions,ControlledFolderAccessAllowedApplications,ControlledFolderAccessProtectedFolders,AttackSurfaceReductionRules~s,EnableLowCpuPriority~o~elcp,EnableFileHashComputation~o~efhc,EnableFullScanOnBatteryPower~o~efsobp,ProxyPacUrl~~ppurl,ProxyServer~~proxsrv,ProxyBypass~~proxbps,ForceUseProxyOnly~o~fupo,OobeEnableRtpAndSigUpdate~o,DisableTlsParsing~o~dtlsp,DisableHttpParsing~o~dhttpp,DisableDnsParsing~o~ddnsp,DisableFtpParsing~o~dfp,DisableSmtpParsing~o~dsp,DisableDnsOverTcpParsing~o~ddnstcpp,DisableSshParsing~o~dsshp,DisableNetworkProtectionPerfTelemetry~o~dnpp,SignaturesUpdatesChannel~o~srelr,AllowNetworkProtectionDownLevel~o~anpdl,AllowDatagramProcessingOnWinServer~o~adpows,EnableDnsSinkhole~o~ednss,DisableInboundConnectionFiltering~o~dicf,DisableRdpParsing~o~drdpp,CimSession~o~Session,ThrottleForScheduledScanOnly~o
Start-MpScan||ScanPath,ScanType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Start-MpWDOScan||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Update-MpSignature||UpdateSource~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
#Dism
Add-AppxProvisionedPackage||FolderPath~p,PackagePath~p,DependencyPackagePath~p,OptionalPackagePath~p,LicensePath~p,SkipLicense~sp,CustomDataPath~p,Regions~p,StubPackageOption~op,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Add-WindowsCapability||Name~p,LimitAccess~sp,Source~p,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Add-WindowsDriver||Recurse~sp,ForceUnsigned~sp,Driver~p,BasicDriverObject~op,AdvancedDriverObject~op,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Add-WindowsImage||ImagePath~p,CapturePath~p,ConfigFilePath~p,Description~p,Name~p,CheckIntegrity~sp,NoRpFix~sp,Setbootable~sp,Verify~sp,WIMBoot~sp,SupportEa~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Add-WindowsPackage||PackagePath~p,IgnoreCheck~sp,PreventPending~sp,NoRestart~sp,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Clear-WindowsCorruptMountPoint||LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Disable-WindowsOptionalFeature||FeatureName~p,PackageName~p,Remove~sp,NoRestart~sp,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Dismount-WindowsImage||Path~p,Discard~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Save~sp,CheckIntegrity~sp,Append~sp
Enable-WindowsOptionalFeature||FeatureName~p,PackageName~p,All~sp,LimitAccess~sp,Source~p,NoRestart~sp,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Expand-WindowsCustomDataImage||ImagePath~p,CustomDataImage~p,SingleInstance~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Expand-WindowsImage||ImagePath~p,Name~p,SplitImageFilePattern~p,ApplyPath~p,CheckIntegrity~sp,ConfirmTrustedFile~sp,NoRpFix~sp,Verify~sp,WIMBoot~sp,Compact~sp,SupportEa~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Index~op
Export-WindowsCapabilitySource||Name~p,Source~p,Target~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Export-WindowsDriver||Destination~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Export-WindowsImage||CheckIntegrity~sp,CompressionType~p,DestinationImagePath~p~DIP,DestinationName~p~DN,Setbootable~sp~SB,SourceImagePath~p~SIP,SourceName~p~SN,SplitImageFilePattern~p,WIMBoot~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,SourceIndex~op~SI
Get-AppxProvisionedPackage||Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-NonRemovableAppsPolicy||Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WIMBootEntry||Path~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Get-WindowsCapability||Name~p,LimitAccess~sp,Source~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WindowsDriver||All~sp,Driver~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WindowsEdition||Target~sp,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WindowsImage||ImagePath~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Name~p,Index~op,Mounted~sp
Get-WindowsImageContent||ImagePath~p,Name~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Index~op
Get-WindowsOptionalFeature||FeatureName~p,PackageName~p,PackagePath~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WindowsPackage||PackagePath~p,PackageName~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Get-WindowsReservedStorageState||LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Mount-WindowsImage||Path~p,ImagePath~p,Index~op,ReadOnly~sp,Optimize~sp,CheckIntegrity~sp,SupportEa~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Name~p,Remount~sp
New-WindowsCustomImage||CapturePath~p,ConfigFilePath~p,CheckIntegrity~sp,Verify~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
New-WindowsImage||ImagePath~p,CapturePath~p,CompressionType~p,ConfigFilePath~p,Description~p,Name~p,CheckIntegrity~sp,NoRpFix~sp,Setbootable~sp~SB,Verify~sp,WIMBoot~sp,SupportEa~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Optimize-AppXProvisionedPackages||Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Optimize-WindowsImage||OptimizationTarget~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Remove-AppxProvisionedPackage||PackageName~p,AllUsers~s,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Remove-WindowsCapability||Name~p,Online~sp,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Path~p
Remove-WindowsDriver||Driver~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Remove-WindowsImage||ImagePath~p,Name~p,CheckIntegrity~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Index~op
Remove-WindowsPackage||PackagePath~p,PackageName~p,NoRestart~sp,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Repair-WindowsImage||CheckHealth~sp,ScanHealth~sp,RestoreHealth~sp,StartComponentCleanup~sp,LimitAccess~sp,ResetBase~sp,Defer~sp,Source~p,NoRestart~sp,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Save-WindowsImage||Path~p,CheckIntegrity~sp,Append~sp,SupportEa~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Set-AppXProvisionedDataFile||PackageName~p,CustomDataPath~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Set-NonRemovableAppsPolicy||PackageFamilyName~p,NonRemovable~o,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Set-WindowsEdition||Edition~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Set-WindowsProductKey||ProductKey~p,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Set-WindowsReservedStorageState||State~op,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Split-WindowsImage||ImagePath~p,SplitImagePath~p,FileSize~op,CheckIntegrity~sp,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Start-OSUninstall||NoRestart~sp,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
Update-WIMBootEntry||Path~p,ImagePath~p,DataSourceID~op,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL
Use-WindowsUnattend||UnattendPath~p,NoRestart~sp,Path~p,WindowsDirectory~p,SystemDrive~p,LogPath~p~LP,ScratchDirectory~p,LogLevel~op~LL,Online~sp
#DnsClient
Add-DnsClientDohServerAddress|w|ServerAddress~0p,DohTemplate~1p,AllowFallbackToUdp~o2p,AutoUpgrade~o3p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Add-DnsClientNrptRule|w|GpoName~p,DANameServers~p~DirectAccessDnsServers,DAIPsecRequired~sp~DirectAccessQueryIPsecRequired,DAIPsecEncryptionType~p~DirectAccessQueryIPSSECEncryption,DAProxyServerName~p~DirectAccessProxyName,DnsSecEnable~sp~DnsSecEnabled,DnsSecIPsecRequired~sp~DnsSecQueryIPsecRequired,DnsSecIPsecEncryptionType~p~DnsSecQueryIPsecEncryption,NameServers~p,NameEncoding~p,Namespace~1p,Server~p,DAProxyType~p~DirectAccessProxyType,DnsSecValidationRequired~sp,DAEnable~sp~DirectAccessEnabled,IPsecTrustAuthority~p~IPsecCARestriction,Comment~p,DisplayName~p,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Clear-DnsClientCache|w|CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClient||InterfaceIndex~op,InterfaceAlias~0,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress~o,UseSuffixWhenRegistering~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientCache||Entry~0,Name~~RecordName,Type~o~RecordType,Status~o,Section~o,TimeToLive~o~TTL,DataLength~o,Data,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientDohServerAddress||ServerAddress~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientGlobalSetting||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientNrptGlobal||Server~p,GpoName~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientNrptPolicy||Effective~s,Namespace~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientNrptRule||GpoName~p,Name~1p,Server~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DnsClientServerAddress||InterfaceIndex~op,InterfaceAlias~0,AddressFamily~o~Family,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Register-DnsClient|w|CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-DnsClientDohServerAddress|w|ServerAddress~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-DnsClientNrptRule|w|GpoName~p,Name~1p,PassThru~s,Server~p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Resolve-DnsName||Name~0p,Type~o1p,Server,DnsOnly~s,CacheOnly~s,DnssecOk~s,DnssecCd~s,NoHostsFile~s,LlmnrNetbiosOnly~s,LlmnrFallback~s,LlmnrOnly~s,NetbiosFallback~s,NoIdn~s,NoRecursion~s,QuickTimeout~s,TcpOnly~s
Set-DnsClient|w|InterfaceAlias~0,ConnectionSpecificSuffix~~Suffix,RegisterThisConnectionsAddress~o,UseSuffixWhenRegistering~o,ResetConnectionSpecificSuffix~s~ResetSuffix,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceIndex~op,InputObject~op
Set-DnsClientDohServerAddress|w|ServerAddress~0p,DohTemplate~1p,AllowFallbackToUdp~o2p,AutoUpgrade~o3p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-DnsClientGlobalSetting|w|InputObject~op,SuffixSearchList,UseDevolution~o,DevolutionLevel~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s
Set-DnsClientNrptGlobal|w|EnableDAForAllNetworks~p,GpoName~p,SecureNameQueryFallback~p,QueryPolicy~p,Server~p,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-DnsClientNrptRule|w|DAEnable~op~DirectAccessEnabled,DAIPsecEncryptionType~p~DirectAccessQueryIPSSECEncryption,DAIPsecRequired~op~DirectAccessQueryIPsecRequired,DANameServers~p~DirectAccessDNSServers,DAProxyServerName~p~DirectAccessProxyName,DAProxyType~p~DirectAccessProxyType,Comment~p,DnsSecEnable~op~DnsSecEnabled,DnsSecIPsecEncryptionType~p~DnsSecQueryIPsecEncryption,DnsSecIPsecRequired~op~DnsSecQueryIPsecRequired,DnsSecValidationRequired~op,GpoName~p,IPsecTrustAuthority~p~IPsecCARestriction,Name~1p,NameEncoding~p,NameServers~p,Namespace~p,Server~p,DisplayName~p,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-DnsClientServerAddress|w|InterfaceAlias~0,ServerAddresses~~Addresses,Validate~s,ResetServerAddresses~s~ResetAddresses,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceIndex~op,InputObject~op
#International
Copy-UserInternationalSettingsToSystem||WelcomeScreen~o,NewUser~o
Get-WinAcceptLanguageFromLanguageListOptOut||
Get-WinCultureFromLanguageListOptOut||
Get-WinDefaultInputMethodOverride||
Get-WinHomeLocation||
Get-WinLanguageBarOption||
Get-WinSystemLocale||
Get-WinUILanguageOverride||
Get-WinUserLanguageList||
New-WinUserLanguageList||Language~0
Set-Culture||CultureInfo~o0p
Set-WinAcceptLanguageFromLanguageListOptOut||OptOut~o0
Set-WinCultureFromLanguageListOptOut||OptOut~o0
Set-WinDefaultInputMethodOverride||InputTip~0p
Set-WinHomeLocation||GeoId~o0p
Set-WinLanguageBarOption||UseLegacySwitchMode~s,UseLegacyLanguageBar~s
Set-WinSystemLocale||SystemLocale~o0p
Set-WinUILanguageOverride||Language~o0p
Set-WinUserLanguageList|w|LanguageList~o0p,Force~s
#LAPS
Find-LapsADExtendedRights||Credential~c,Identity~p,Domain,DomainController,IncludeComputers~s
Get-LapsAADPassword||DeviceIds,IncludePasswords~s,IncludeHistory~s,AsPlainText~s
Get-LapsADPassword||Credential~c,DecryptionCredential~c,IncludeHistory~s,AsPlainText~s,Identity~0p,Domain,DomainController,Port~o,RecoveryMode~s
Get-LapsDiagnostics||OutputFolder~0,CollectNetworkTrace~s,ResetPassword~s
Invoke-LapsPolicyProcessing||
Reset-LapsPassword||
Set-LapsADAuditing|w|Credential~c,Identity~p,AuditedPrincipals,AuditType~o,Domain,DomainController
Set-LapsADComputerSelfPermission|w|Identity~p,Domain,DomainController,Credential~c
Set-LapsADPasswordExpirationTime||Credential~c,Identity~p,WhenEffective~o,Domain,DomainController
Set-LapsADReadPasswordPermission|w|Credential~c,Identity~p,AllowedPrincipals,Domain,DomainController
Set-LapsADResetPasswordPermission|w|Credential~c,Identity~p,AllowedPrincipals,Domain,DomainController
Update-LapsADSchema|w|Credential~c
#Microsoft.PowerShell.Archive
Compress-Archive|5w|Path~0p,DestinationPath~1,CompressionLevel,Update~s,Force~s,LiteralPath~p~PSPath
Compress-Archive|7w|Path~0p,DestinationPath~1,CompressionLevel,PassThru~s,Update~s,Force~s,LiteralPath~p~PSPath
Expand-Archive|5w|Path~0p,DestinationPath~1,Force~s,LiteralPath~p~PSPath
Expand-Archive|7w|Path~0p,DestinationPath~1,Force~s,PassThru~s,LiteralPath~p~PSPath
#Microsoft.PowerShell.Core
Add-History||InputObject~o0p,PassThru~s
Add-PSSnapin|5|Name~0p,PassThru~s
Clear-History|w|Id~o0,Count~o1,Newest~s,CommandLine
Clear-Host||
Connect-PSSession|5w|Name,ThrottleLimit~o,Session~o0p,ComputerName~0~Cn,ApplicationName~p,ConfigurationName~p,Credential~c,Authentication~o,CertificateThumbprint,Port~o,UseSSL~s,SessionOption~o,InstanceId~o,ConnectionUri~u0p~URI/CU,AllowRedirection~s,Id~o0p
Connect-PSSession|7w|Name,ThrottleLimit~o,Session~o0p,ComputerName~~Cn,ApplicationName~p,ConfigurationName~p,InstanceId~o,Credential~c,Authentication~o,CertificateThumbprint,Port~o,UseSSL~s,SessionOption~o,ConnectionUri~u0p~URI/CU,AllowRedirection~s,Id~o0p
Debug-Job|5w|Job~o0p,Name~0,Id~o0,InstanceId~o0
Debug-Job|7w|Job~o0p,BreakAll~s,Name~0,Id~o0,InstanceId~o0
Disable-ExperimentalFeature|7w|Name~0p,Scope~o
Disable-PSRemoting|w|Force~s
Disable-PSSessionConfiguration|w|Name~0p,Force~s,NoServiceRestart~s
Disconnect-PSSession|w|Session~o1p,IdleTimeoutSec~o,OutputBufferingMode~o,ThrottleLimit~o,Name~p,InstanceId~op,Id~o1p
Enable-ExperimentalFeature|7w|Name~0p,Scope~o
Enable-PSRemoting|w|Force~s,SkipNetworkProfileCheck~s
Enable-PSSessionConfiguration|w|Name~0p,Force~s,SecurityDescriptorSddl,SkipNetworkProfileCheck~s,NoServiceRestart~s
Enter-PSHostProcess|5|Id~o0,AppDomainName~1,Process~o0p,Name~0,HostProcessInfo~o0p
Enter-PSHostProcess|7|Id~o0,AppDomainName~1,Process~o0p,Name~0,HostProcessInfo~o0p,CustomPipeName
Enter-PSSession|5|ComputerName~0p~Cn,EnableNetworkAccess~s,Credential~c1p,ConfigurationName~p,Port~o,UseSSL~s,ApplicationName~p,SessionOption~o,Authentication~o,CertificateThumbprint,Session~o0p,ConnectionUri~u1p~URI/CU,AllowRedirection~s,InstanceId~op,Id~o0p,Name~p,VMId~o0p~VMGuid,VMName~0p,ContainerId~0p,RunAsAdministrator~s
Enter-PSSession|7|ComputerName~0p~Cn,EnableNetworkAccess~s,Credential~c1p,ConfigurationName~p,Port~o,UseSSL~s,ApplicationName~p,SessionOption~o,Authentication~o,CertificateThumbprint,HostName~0p,Options~o,UserName,KeyFilePath~~IdentityFilePath,Subsystem~p,ConnectingTimeout~o,SSHTransport~s,Session~o0p,ConnectionUri~u1p~URI/CU,AllowRedirection~s,InstanceId~op,Id~o0p,Name~p,VMId~o0p~VMGuid,VMName~0p,ContainerId~0p,RunAsAdministrator~s
Exit-PSHostProcess||
Exit-PSSession||
Export-Console|5w|Path~0p~PSPath,Force~s,NoClobber~s~NoOverwrite
Export-ModuleMember||Function~0p,Cmdlet~p,Variable~p,Alias~p
ForEach-Object|5w|InputObject~op,Begin~b,Process~b0,End~b,RemainingScripts~b,MemberName~0,ArgumentList~o~Args
ForEach-Object|7w|InputObject~op,Begin~b,Process~b0,End~b,RemainingScripts~b,MemberName~0,ArgumentList~o~Args,Parallel~b,ThrottleLimit~o,TimeoutSeconds~o,AsJob~s,UseNewRunspace~s
Get-Command|5|Verb~p,Noun~p,Module~p~PSSnapin,FullyQualifiedModule~op,TotalCount~op,Syntax~sp,ShowCommandInfo~s,ArgumentList~o1~Args,All~sp,ListImported~sp,ParameterName,ParameterType~o,Name~0p,CommandType~op~Type
Get-Command|7|ArgumentList~o1~Args,Verb~p,Noun~p,Module~p~PSSnapin,ExcludeModule,FullyQualifiedModule~op,TotalCount~op,Syntax~sp,ShowCommandInfo~s,All~sp,ListImported~sp,ParameterName,ParameterType~o,Name~0p,CommandType~op~Type,UseFuzzyMatching~s,FuzzyMinimumDistance~o,UseAbbreviationExpansion~sp
Get-ExperimentalFeature|7|Name~0p
Get-Help|5|Name~0p,Path,Category,Component,Functionality,Role,Full~s,Detailed~s,Examples~s,Parameter,Online~s,ShowWindow~s
Get-Help|7|Name~0p,Path,Category,Full~s,Component,Functionality,Role,Detailed~s,Examples~s,Parameter,Online~s,ShowWindow~s
Get-History||Id~o0p,Count~o1
Get-Job||IncludeChildJob~s,ChildJobState~o,HasMoreData~o,Before~o,After~o,Newest~o,Id~o0p,Command~p,InstanceId~o0p,Name~0p,State~o0p,Filter~o0p
Get-Module|5|Name~0p,FullyQualifiedName~op,All~s,ListAvailable~s,PSEdition,Refresh~s,PSSession~o,CimSession~o,CimResourceUri~u,CimNamespace
Get-Module|7|Name~0p,FullyQualifiedName~op,All~s,ListAvailable~s,PSEdition,SkipEditionCheck~s,Refresh~s,PSSession~o,CimSession~o,CimResourceUri~u,CimNamespace
Get-PSHostProcessInfo||Name~0,Process~o0p,Id~o0
Get-PSSession||Name~p,ComputerName~0p~Cn,ApplicationName~p,ConfigurationName~p,Credential~c,Authentication~o,CertificateThumbprint,Port~o,UseSSL~s,ThrottleLimit~o,State~o,SessionOption~o,InstanceId~o,ConnectionUri~u0p~URI/CU,AllowRedirection~s,ContainerId~p,VMId~op~VMGuid,VMName~p,Id~o0p
Get-PSSessionCapability||ConfigurationName~0,Username~1,Full~s
Get-PSSessionConfiguration||Name~0,Force~s
Get-PSSnapin|5|Name~0,Registered~s
Get-PSSubsystem|7|Kind~op,SubsystemType~op
Get-Verb|5|verb,Verb~1p
Import-Module|5|Global~s,Prefix,Name~0p,Function,Cmdlet,Variable,Alias,Force~s,PassThru~s,AsCustomObject~s,MinimumVersion~o~Version,MaximumVersion,RequiredVersion~o,ArgumentList~o~Args,DisableNameChecking~s,NoClobber~s~NoOverwrite,Scope,PSSession~o,CimSession~o,CimResourceUri~u,CimNamespace,FullyQualifiedName~o0p,Assembly~o0p,ModuleInfo~o0p
Import-Module|7|Global~s,Prefix,Name~0p,Function,Cmdlet,Variable,Alias,Force~s,SkipEditionCheck~s,PassThru~s,AsCustomObject~s,MinimumVersion~o~Version,MaximumVersion,RequiredVersion~o,ArgumentList~o~Args,DisableNameChecking~s,NoClobber~s~NoOverwrite,Scope,PSSession~o,CimSession~o,CimResourceUri~u,CimNamespace,UseWindowsPowerShell~s~UseWinPS,FullyQualifiedName~o0p,Assembly~o0p,ModuleInfo~o0p
Invoke-Command|5|ScriptBlock~b0~Command,NoNewScope~s,InputObject~op,ArgumentList~o~Args,Session~o0,ThrottleLimit~o,AsJob~s,HideComputerName~s~HCN,JobName,FilePath~1~PSPath,ComputerName~0~Cn,Credential~cp,Port~o,UseSSL~s,ConfigurationName~p,ApplicationName~p,InDisconnectedSession~s~Disconnected,SessionName,SessionOption~o,Authentication~o,EnableNetworkAccess~s,CertificateThumbprint,ConnectionUri~u0~URI/CU,AllowRedirection~s,VMId~o0p~VMGuid,VMName~p,RunAsAdministrator~s,ContainerId~p
Invoke-Command|7|StrictMode~o,ScriptBlock~b0~Command,NoNewScope~s,InputObject~op,ArgumentList~o~Args,Session~o0,ThrottleLimit~o,AsJob~s,HideComputerName~s~HCN,JobName,FilePath~1~PSPath,RemoteDebug~s,ComputerName~0~Cn,Credential~cp,Port~o,UseSSL~s,ConfigurationName~p,ApplicationName~p,InDisconnectedSession~s~Disconnected,SessionName,SessionOption~o,Authentication~o,EnableNetworkAccess~s,CertificateThumbprint,ConnectionUri~u0~URI/CU,AllowRedirection~s,VMId~o0p~VMGuid,VMName~p,HostName,UserName,KeyFilePath~~IdentityFilePath,Subsystem,ConnectingTimeout~o,SSHTransport~s,Options~o,RunAsAdministrator~s,ContainerId~p,SSHConnection~o
Invoke-History|w|Id~0p
New-Module||ScriptBlock~b1,Function,Cmdlet,ReturnResult~s,AsCustomObject~s,ArgumentList~o~Args,Name~0p
New-ModuleManifest|5w|Path~1,NestedModules~o,Guid~o,Author,CompanyName,Copyright,RootModule~~ModuleToProcess,ModuleVersion~o,Description,ProcessorArchitecture~o,PowerShellVersion~o,ClrVersion~o,DotNetFrameworkVersion~o,PowerShellHostName,PowerShellHostVersion~o,RequiredModules~o,TypesToProcess,FormatsToProcess,ScriptsToProcess,RequiredAssemblies,FileList,ModuleList~o,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData~o,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,HelpInfoUri,PassThru~s,DefaultCommandPrefix
New-ModuleManifest|7w|Path~1,NestedModules~o,Guid~o,Author,CompanyName,Copyright,RootModule~~ModuleToProcess,ModuleVersion~o,Description,ProcessorArchitecture~o,PowerShellVersion~o,CLRVersion~o,DotNetFrameworkVersion~o,PowerShellHostName,PowerShellHostVersion~o,RequiredModules~o,TypesToProcess,FormatsToProcess,ScriptsToProcess,RequiredAssemblies,FileList,ModuleList~o,FunctionsToExport,AliasesToExport,VariablesToExport,CmdletsToExport,DscResourcesToExport,CompatiblePSEditions,PrivateData~o,Tags,ProjectUri~u,LicenseUri~u,IconUri~u,ReleaseNotes,Prerelease,RequireLicenseAcceptance~s,ExternalModuleDependencies,HelpInfoUri,PassThru~s,DefaultCommandPrefix,ClrVersion~o
New-PSRoleCapabilityFile||Path~0,Guid~o,Author,Description,CompanyName,Copyright,ModulesToImport~o,VisibleAliases,VisibleCmdlets~o,VisibleFunctions~o,VisibleExternalCommands,VisibleProviders,ScriptsToProcess,AliasDefinitions~o,FunctionDefinitions~o,VariableDefinitions~o,EnvironmentVariables~o,TypesToProcess,FormatsToProcess,AssembliesToLoad
New-PSSession|5|ComputerName~0p~Cn,Credential~cp,Name,EnableNetworkAccess~s,ConfigurationName~p,Port~o,UseSSL~s,ApplicationName~p,ThrottleLimit~o,SessionOption~o,Authentication~o,CertificateThumbprint,ConnectionUri~u0p~URI/CU,AllowRedirection~s,VMId~o0p~VMGuid,VMName~p,Session~o0p,ContainerId~p,RunAsAdministrator~s
New-PSSession|7|ComputerName~0p~Cn,Credential~cp,Name,EnableNetworkAccess~s,ConfigurationName~p,Port~o,UseSSL~s,ApplicationName~p,ThrottleLimit~o,SessionOption~o,Authentication~o,CertificateThumbprint,ConnectionUri~u0p~URI/CU,AllowRedirection~s,VMId~o0p~VMGuid,VMName~p,Session~o0p,ContainerId~p,RunAsAdministrator~s,UseWindowsPowerShell~s,HostName~0,UserName,KeyFilePath~~IdentityFilePath,Subsystem~p,ConnectingTimeout~o,SSHTransport~s,Options~o,SSHConnection~o
New-PSSessionConfigurationFile|5|Path~0,SchemaVersion~o,Guid~o,Author,Description,CompanyName,Copyright,SessionType~o,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize~o,GroupManagedServiceAccount,ScriptsToProcess,RoleDefinitions~o,RequiredGroups~o,LanguageMode~o,ExecutionPolicy~o,PowerShellVersion~o,ModulesToImport~o,VisibleAliases,VisibleCmdlets~o,VisibleFunctions~o,VisibleExternalCommands,VisibleProviders,AliasDefinitions~o,FunctionDefinitions~o,VariableDefinitions~o,EnvironmentVariables~o,TypesToProcess,FormatsToProcess,AssembliesToLoad,Full~s
New-PSSessionConfigurationFile|7|Path~0,SchemaVersion~o,Guid~o,Author,Description,CompanyName,Copyright,SessionType~o,TranscriptDirectory,RunAsVirtualAccount~s,RunAsVirtualAccountGroups,MountUserDrive~s,UserDriveMaximumSize~o,GroupManagedServiceAccount,ScriptsToProcess,RoleDefinitions~o,RequiredGroups~o,LanguageMode~o,ExecutionPolicy~o,PowerShellVersion~o,ModulesToImport~o,VisibleAliases,VisibleCmdlets~o,VisibleFunctions~o,VisibleExternalCommands,VisibleProviders,AliasDefinitions~o,FunctionDefinitions~o,VariableDefinitions~o,EnvironmentVariables~o,TypesToProcess,FormatsToProcess,AssembliesToLoad,Full~s
New-PSSessionOption||MaximumRedirection~o,NoCompression~s,NoMachineProfile~s,Culture~o,UICulture~o,MaximumReceivedDataSizePerCommand~o,MaximumReceivedObjectSize~o,OutputBufferingMode~o,MaxConnectionRetryCount~o,ApplicationArguments~o,OpenTimeout~o~OpenTimeoutMSec,CancelTimeout~o~CancelTimeoutMSec,IdleTimeout~o~IdleTimeoutMSec,ProxyAccessType~o,ProxyAuthentication~o,ProxyCredential~c,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,OperationTimeout~o~OperationTimeoutMSec,NoEncryption~s,UseUTF16~s,IncludePortInSPN~s
New-PSTransportOption||MaxIdleTimeoutSec~op,ProcessIdleTimeoutSec~op,MaxSessions~op,MaxConcurrentCommandsPerSession~op,MaxSessionsPerUser~op,MaxMemoryPerSessionMB~op,MaxProcessesPerSession~op,MaxConcurrentUsers~op,IdleTimeoutSec~op,OutputBufferingMode~op
Out-Default||Transcript~s,InputObject~op
Out-Host||Paging~s,InputObject~op
Out-Null||InputObject~op
Receive-Job||Job~o0p,Location~1,Keep~s,NoRecurse~s,Force~s,Wait~s,AutoRemoveJob~s,WriteEvents~s,WriteJobInResults~s,ComputerName~1p~Cn,Session~o1p,Name~0p,InstanceId~o0p,Id~o0p
Receive-PSSession|w|Session~o0p,OutTarget~o,JobName,Id~o0p,ComputerName~0p~Cn,ApplicationName~p,ConfigurationName~p,Name,Credential~c,Authentication~o,CertificateThumbprint,Port~o,UseSSL~s,SessionOption~o,InstanceId~o,ConnectionUri~u0p~URI/CU,AllowRedirection~s
Register-ArgumentCompleter|5|CommandName,ScriptBlock~b,Native~s,ParameterName
Register-ArgumentCompleter|7|CommandName,ScriptBlock~b,Native~s,ParameterName,NativeFallback~s
Register-PSSessionConfiguration|5w|ProcessorArchitecture~~PA,SessionType~o,Name~0p,ApplicationBase,RunAsCredential~c,ThreadApartmentState~o,ThreadOptions~o,AccessMode~o,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB~o,MaximumReceivedObjectSizeMB~o,SecurityDescriptorSddl,ShowSecurityDescriptorUI~s,Force~s,NoServiceRestart~s,PSVersion~o~PowerShellVersion,SessionTypeOption~o,TransportOption~o,ModulesToImport~o,AssemblyName~1,ConfigurationTypeName~2,Path
Register-PSSessionConfiguration|7w|ProcessorArchitecture~~PA,Name~0p,ApplicationBase,RunAsCredential~c,ThreadApartmentState~o,ThreadOptions~o,AccessMode~o,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB~o,MaximumReceivedObjectSizeMB~o,SecurityDescriptorSddl,ShowSecurityDescriptorUI~s,Force~s,NoServiceRestart~s,PSVersion~o~PowerShellVersion,SessionTypeOption~o,TransportOption~o,ModulesToImport~o,AssemblyName~1,ConfigurationTypeName~2,Path
Remove-Job|w|Id~o0p,Force~s~F,Job~o0p,Name~0p,InstanceId~o0p,Filter~o0p,State~o0p,Command~p
Remove-Module|w|Name~0p,Force~s,FullyQualifiedName~o0p,ModuleInfo~o0p
Remove-PSSession|w|Id~o0p,Session~o0p,ContainerId~p,VMId~op~VMGuid,VMName~p,InstanceId~op,Name~p,ComputerName~0p~Cn
Remove-PSSnapin|5w|Name~0p,PassThru~s
Resume-Job|5w|Wait~s,Id~o0p,Job~o0p,Name~0p,InstanceId~o0p,State~o0p,Filter~o0p
Save-Help|5|DestinationPath~0,Module~o1p~Name,FullyQualifiedModule~op,UICulture~o2,Credential~c,UseDefaultCredentials~s,Force~s,LiteralPath~~PSPath
Save-Help|7|DestinationPath~0~Path,Module~o1p~Name,FullyQualifiedModule~op,UICulture~o2,Credential~c,UseDefaultCredentials~s,Force~s,Scope~op,LiteralPath~~PSPath/LP
Set-PSDebug||Trace~o,Step~s,Strict~s,Off~s
Set-PSSessionConfiguration|w|Name~0p,ApplicationBase,RunAsCredential~c,ThreadApartmentState~o,ThreadOptions~o,AccessMode~o,UseSharedProcess~s,StartupScript,MaximumReceivedDataSizePerCommandMB~o,MaximumReceivedObjectSizeMB~o,SecurityDescriptorSddl,ShowSecurityDescriptorUI~s,Force~s,NoServiceRestart~s,PSVersion~o~PowerShellVersion,SessionTypeOption~o,TransportOption~o,ModulesToImport~o,AssemblyName~1,ConfigurationTypeName~2,Path
Set-StrictMode||Version~o~v,Off~s
Start-Job|5|Name~p,ScriptBlock~b0~Command,Credential~c,Authentication~o,InitializationScript~b1,RunAs32~s,PSVersion~o,InputObject~op,ArgumentList~o~Args,DefinitionName~0,DefinitionPath~1,Type~2,FilePath~0,LiteralPath~~PSPath
Start-Job|7|Name~p,ScriptBlock~b0~Command,Credential~c,Authentication~o,InitializationScript~b1,WorkingDirectory,RunAs32~s,PSVersion~o,InputObject~op,ArgumentList~o~Args,DefinitionName~0,DefinitionPath~1,Type~2,FilePath~0,LiteralPath~~PSPath/LP
Stop-Job|w|PassThru~s,Id~o0p,Job~o0p,Name~0p,InstanceId~o0p,State~o0p,Filter~o0p
Suspend-Job|5w|Force~s~F,Wait~s,Id~o0p,Job~o0p,Name~0p,InstanceId~o0p,Filter~o0p,State~o0p
Switch-Process|7|WithCommand~0
Test-ModuleManifest||Path~0p
Test-PSSessionConfigurationFile||Path~0p
Unregister-PSSessionConfiguration|w|Name~0p,Force~s,NoServiceRestart~s
Update-Help|5w|Module~0p~Name,FullyQualifiedModule~op,SourcePath~1,Recurse~s,UICulture~o2,Credential~c,UseDefaultCredentials~s,Force~s,LiteralPath~p~PSPath
Update-Help|7w|Module~0p~Name,FullyQualifiedModule~op,SourcePath~1~Path,Recurse~s,UICulture~o2,Credential~c,UseDefaultCredentials~s,Force~s,Scope~op,LiteralPath~p~PSPath/LP
Wait-Job||Any~s,Timeout~o~TimeoutSec,Force~s,Id~o0p,Job~o0p,Name~0p,InstanceId~o0p,State~o0p,Filter~o0p
Where-Object|5|InputObject~op,Property~0,Value~o1,EQ~s~IEQ,FilterScript~b0,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s
Where-Object|7|InputObject~op,Property~0,Value~o1,EQ~s~IEQ,FilterScript~b0,Match~s~IMatch,CEQ~s,NE~s~INE,CNE~s,GT~s~IGT,CGT~s,LT~s~ILT,CLT~s,GE~s~IGE,CGE~s,LE~s~ILE,CLE~s,Like~s~ILike,CLike~s,NotLike~s~INotLike,CNotLike~s,CMatch~s,NotMatch~s~INotMatch,CNotMatch~s,Contains~s~IContains,CContains~s,NotContains~s~INotContains,CNotContains~s,In~s~IIn,CIn~s,NotIn~s~INotIn,CNotIn~s,Is~s,IsNot~s,Not~s
#Microsoft.PowerShell.Diagnostics
Export-Counter|5|Path~1p~PSPath,FileFormat,MaxSize~o,InputObject~op,Force~s,Circular~s
Get-Counter|5|Counter~1p,SampleInterval~o,MaxSamples~o,Continuous~s,ComputerName~~Cn,ListSet~1p
Get-Counter|7|Counter~0p,SampleInterval~o,MaxSamples~o,Continuous~s,ComputerName~~Cn,ListSet~0p
Get-WinEvent|5|LogName~1p,MaxEvents~o,ComputerName~~Cn,Credential~c,FilterXPath,Force~s,Oldest~s,ListLog~1,ListProvider~1,ProviderName~1p,Path~1p~PSPath,FilterHashtable~o1,FilterXml~o1
Get-WinEvent|7|LogName~0p,MaxEvents~o,ComputerName~~Cn,Credential~c,FilterXPath,Force~s,Oldest~s,ListLog~0,ListProvider~0,ProviderName~0p,Path~0p~PSPath,FilterHashtable~o0,FilterXml~o0
Import-Counter|5|Path~1p~PSPath,StartTime~o,EndTime~o,Counter,MaxSamples~o,ListSet,Summary~s
New-WinEvent|5|ProviderName~1,Id~o2,Version~o,Payload~o3
New-WinEvent|7|ProviderName~0,Id~o1,Version~o,Payload~o2
#Microsoft.PowerShell.Host
Start-Transcript|5w|Path~0,Append~s,Force~s,NoClobber~s~NoOverwrite,IncludeInvocationHeader~s,LiteralPath~0~PSPath,OutputDirectory~0
Start-Transcript|7w|Path~0,Append~s,Force~s,NoClobber~s~NoOverwrite,IncludeInvocationHeader~s,UseMinimalHeader~s,LiteralPath~0~PSPath/LP,OutputDirectory~0
Stop-Transcript||
#Microsoft.PowerShell.LocalAccounts
Add-LocalGroupMember|5w|Group~o0,Member~o1p,Name~0,SID~o0
Disable-LocalUser|5w|InputObject~o0p,Name~0p,SID~o0p
Enable-LocalUser|5w|InputObject~o0p,Name~0p,SID~o0p
Get-LocalGroup|5|Name~0p,SID~o0p
Get-LocalGroupMember|5|Member~1,Name~0p,Group~o0p,SID~o0p
Get-LocalUser|5|Name~0p,SID~o0p
New-LocalGroup|5w|Description~p,Name~0p
New-LocalUser|5w|AccountExpires~op,AccountNeverExpires~sp,Description~p,Disabled~sp,FullName~p,Name~0p,Password~cp,PasswordNeverExpires~sp,UserMayNotChangePassword~sp,NoPassword~sp
Remove-LocalGroup|5w|InputObject~o0p,Name~0p,SID~o0p
Remove-LocalGroupMember|5w|Group~o0,Member~o1p,Name~0,SID~o0
Remove-LocalUser|5w|InputObject~o0p,Name~0p,SID~o0p
Rename-LocalGroup|5w|InputObject~o0p,NewName~1,Name~0p,SID~o0p
Rename-LocalUser|5w|InputObject~o0p,NewName~1,Name~0p,SID~o0p
Set-LocalGroup|5w|Description,InputObject~o0p,Name~0p,SID~o0p
Set-LocalUser|5w|AccountExpires~o,AccountNeverExpires~s,Description,FullName,Name~0p,Password~c,PasswordNeverExpires~o,UserMayChangePassword~o,InputObject~o0p,SID~o0p
#Microsoft.PowerShell.Management
Add-Computer|5w|ComputerName~p,LocalCredential~c,UnjoinDomainCredential~c,Credential~c~DomainCredential,DomainName~0~DN/Domain,OUPath~~OU,Server~~DC,Unsecure~s,Options~o,Restart~s,PassThru~s,NewName~p,Force~s,WorkgroupName~0~WGN
Add-Content|5w|Path~0p,Value~o1p,PassThru~s,Filter,Include,Exclude,Force~s,Credential~cp,UseTransaction~s~usetx,NoNewline~s,Encoding~o,Stream,LiteralPath~p~PSPath
Add-Content|7w|Path~0p,Value~o1p,PassThru~s,Filter,Include,Exclude,Force~s,Credential~cp,NoNewline~s,Encoding~o,AsByteStream~s,Stream,LiteralPath~p~PSPath/LP
Checkpoint-Computer|5|Description~0,RestorePointType~1~RPT
Clear-Content|5w|Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,UseTransaction~s~usetx,Stream,LiteralPath~p~PSPath
Clear-Content|7w|Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,Stream,LiteralPath~p~PSPath/LP
Clear-EventLog|5w|LogName~0p~LN,ComputerName~1p~Cn
Clear-Item|5w|Path~0p,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Clear-Item|7w|Path~0p,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Clear-ItemProperty|5w|Path~0p,Name~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Clear-ItemProperty|7w|Path~0p,Name~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Clear-RecycleBin|w|DriveLetter~0p,Force~s
Complete-Transaction|5w|
Convert-Path|5|Path~0p,UseTransaction~s~usetx,LiteralPath~p~PSPath
Convert-Path|7|Path~0p,LiteralPath~p~PSPath/LP,Force~s
Copy-Item|5w|Path~0p,Destination~1p,Container~s,Force~s,Filter,Include,Exclude,Recurse~s,PassThru~s,Credential~cp,UseTransaction~s~usetx,FromSession~o,ToSession~o,LiteralPath~p~PSPath
Copy-Item|7w|Path~0p,Destination~1p,Container~s,Force~s,Filter,Include,Exclude,Recurse~s,PassThru~s,Credential~cp,FromSession~o,ToSession~o,LiteralPath~p~PSPath/LP
Copy-ItemProperty|5w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Copy-ItemProperty|7w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Debug-Process|w|Name~0p~ProcessName,Id~o0p~PID/ProcessId,InputObject~op
Disable-ComputerRestore|5w|Drive~0
Enable-ComputerRestore|5w|Drive~0
Get-ChildItem|5|Path~0p,Filter~1,Include,Exclude,Recurse~s~s,Depth~o,Force~s,Name~s,UseTransaction~s~usetx,Attributes~o,Directory~s~ad/d,File~s~af,Hidden~s~ah/h,ReadOnly~s~ar,System~s~as,LiteralPath~p~PSPath,CodeSigningCert~s,DnsName~o,DocumentEncryptionCert~s,Eku,ExpiringInDays~o,FollowSymlink~s,SSLServerAuthentication~s
Get-ChildItem|7|Path~0p,Filter~1,Include,Exclude,Recurse~s~s/r,Depth~o,Force~s,Name~s,LiteralPath~p~PSPath/LP,Attributes~o,CodeSigningCert~s,Directory~s~ad,DnsName~o,DocumentEncryptionCert~s,Eku,ExpiringInDays~o,File~s~af,FollowSymlink~s,Hidden~s~ah/h,ReadOnly~s~ar,SSLServerAuthentication~s,System~s~as
Get-Clipboard|5|Format~o,TextFormatType~o,Raw~s
Get-Clipboard|7|Raw~s,Delimiter
Get-ComputerInfo||Property~0p
Get-ComputerRestorePoint|5|RestorePoint~o0,LastStatus~s
Get-Content|5|ReadCount~op,TotalCount~op~First/Head,Tail~op~Last,Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,UseTransaction~s~usetx,Delimiter,Wait~s,Raw~s,Encoding~o,Stream,LiteralPath~p~PSPath
Get-Content|7|ReadCount~op,TotalCount~op~First/Head,Tail~op~Last,Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,Delimiter,Wait~s,Raw~s,Encoding~o,AsByteStream~s,Stream,LiteralPath~p~PSPath/LP
Get-ControlPanelItem|5|Name~0p,Category,CanonicalName
Get-EventLog|5|LogName~0~LN,ComputerName~~Cn,Newest~o,After~o,Before~o,UserName,InstanceId~o1,Index~o,EntryType~~ET,Source~~ABO,Message~~MSG,AsBaseObject~s,List~s,AsString~s
Get-HotFix||Id~0~HFID,ComputerName~p~CN/__Server/IPAddress,Credential~c,Description
Get-Item|5|Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,UseTransaction~s~usetx,Stream,LiteralPath~p~PSPath,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,DnsName~o,Eku,ExpiringInDays~o
Get-Item|7|Path~0p,Filter,Include,Exclude,Force~s,Credential~cp,Stream,LiteralPath~p~PSPath/LP,CodeSigningCert~s,DocumentEncryptionCert~s,SSLServerAuthentication~s,DnsName~o,Eku,ExpiringInDays~o
Get-ItemProperty|5|Path~0p,Name~1~PSProperty,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Get-ItemProperty|7|Path~0p,Name~1~PSProperty,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Get-ItemPropertyValue|5|Path~0p,Name~1~PSProperty,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Get-ItemPropertyValue|7|Path~0p,Name~1~PSProperty,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Get-Location|5|PSProvider~p,PSDrive~p,UseTransaction~s~usetx,Stack~s,StackName~p
Get-Location|7|PSProvider~p,PSDrive~p,Stack~s,StackName~p
Get-Process|5|Name~0p~ProcessName,ComputerName~p~Cn,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~op~PID,InputObject~op
Get-Process|7|Name~0p~ProcessName,Module~s,FileVersionInfo~s~FV/FVI,IncludeUserName~s,Id~op~PID,InputObject~op
Get-PSDrive|5|Name~0p,Scope~p,PSProvider~p,UseTransaction~s~usetx,LiteralName~0p
Get-PSDrive|7|Name~0p,Scope~p,PSProvider~p,LiteralName~0p
Get-PSProvider||PSProvider~0p
Get-Service|5|Name~0p~ServiceName,ComputerName~p~Cn,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn,Include,Exclude,DisplayName,InputObject~op
Get-Service|7|Name~0p~ServiceName,DependentServices~s~DS,RequiredServices~s~SDO/ServicesDependedOn,Include,Exclude,DisplayName,InputObject~op
Get-TimeZone||Name~0p,Id~p,ListAvailable~s
Get-Transaction|5|
Get-WmiObject|5|Class~1~ClassName,Property~1,Filter,Amended~s,DirectRead~s,AsJob~s,Impersonation~o,Authentication~o,Locale,EnableAllPrivileges~s,Authority,Credential~c,ThrottleLimit~o,ComputerName~~Cn,Namespace~~NS,Recurse~s,List~s,Query
Invoke-Item|5w|Path~0p,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Invoke-Item|7w|Path~0p,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Invoke-WmiMethod|5w|Class~0,Name~1,ArgumentList~o~Args,AsJob~s,Impersonation~o,Authentication~o,Locale,EnableAllPrivileges~s,Authority,Credential~c,ThrottleLimit~o,ComputerName~~Cn,Namespace~~NS,InputObject~op,Path
Join-Path|5|Path~0p~PSPath,ChildPath~1p,Resolve~s,Credential~cp,UseTransaction~s~usetx
Join-Path|7|Path~0p~PSPath,ChildPath~1p,AdditionalChildPath~2p,Resolve~s,Credential~cp
Limit-EventLog|5w|LogName~0~LN,ComputerName~~CN,RetentionDays~o~MRD,OverflowAction~o~OFA,MaximumSize~o
Move-Item|5w|Path~0p,Destination~1p,Force~s,Filter,Include,Exclude,PassThru~s,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Move-Item|7w|Path~0p,Destination~1p,Force~s,Filter,Include,Exclude,PassThru~s,Credential~cp,LiteralPath~p~PSPath/LP
Move-ItemProperty|5w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Move-ItemProperty|7w|Path~0p,Name~2p~PSProperty,Destination~1p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
New-EventLog|5|LogName~1~LN,Source~2~SRC,ComputerName~3~CN,CategoryResourceFile~~CRF,MessageResourceFile~~MRF,ParameterResourceFile~~PRF
New-Item|5w|Path~0p,ItemType~p~Type,Value~op~Target,Force~s,Credential~cp,UseTransaction~s~usetx,Name~p,ConnectionURI~u,OptionSet~o~OS,Authentication~o,CertificateThumbprint,SessionOption~o~SO,Port~o,ApplicationName,UseSSL~s,Options~o
New-Item|7w|Path~0p,ItemType~p~Type,Value~op~Target,Force~s,Credential~cp,Name~p,ConnectionURI~u,OptionSet~o~OS,Authentication~o,CertificateThumbprint,SessionOption~o~SO,Port~o,ApplicationName,UseSSL~s,Options~o
New-ItemProperty|5w|Path~0,Name~1p~PSProperty,PropertyType~p~Type,Value~op,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
New-ItemProperty|7w|Path~0,Name~1p~PSProperty,PropertyType~p~Type,Value~op,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
New-PSDrive|5w|Name~0p,PSProvider~1p,Root~2p,Description~p,Scope~p,Persist~sp,Credential~cp,UseTransaction~s~usetx
New-PSDrive|7w|Name~0p,PSProvider~1p,Root~2p,Description~p,Scope~p,Persist~sp,Credential~cp
New-Service|5w|Name~0~ServiceName,BinaryPathName~1,DisplayName,Description,StartupType~o,Credential~c,DependsOn
New-Service|7w|Name~0~ServiceName,BinaryPathName~1~Path,DisplayName,Description,SecurityDescriptorSddl~~sd,StartupType~o,Credential~c,DependsOn
New-WebServiceProxy|5|Uri~u0~WL/WSDL/Path,Class~1~FileName/FN,Namespace~2~NS,Credential~c~Cred,UseDefaultCredential~s~UDC
Pop-Location|5|PassThru~s,StackName~p,UseTransaction~s~usetx
Pop-Location|7|PassThru~s,StackName~p
Push-Location|5|Path~1p,PassThru~s,StackName~p,UseTransaction~s~usetx,LiteralPath~p~PSPath
Push-Location|7|Path~1p,PassThru~s,StackName~p,LiteralPath~p~PSPath/LP
Register-WmiEvent|5|Namespace~~NS,Credential~c,ComputerName~~Cn,Class~0,Timeout~o~TimeoutMSec,SourceIdentifier~100,Action~b101,MessageData~o,SupportEvent~s,Forward~s,MaxTriggerCount~o,Query~0
Remove-Computer|5w|UnjoinDomainCredential~c0~Credential,Restart~s,Force~s,PassThru~s,WorkgroupName,LocalCredential~c,ComputerName~p
Remove-EventLog|5w|ComputerName~1~CN,LogName~0~LN,Source~~SRC
Remove-Item|5w|Path~0p,Filter,Include,Exclude,Recurse~s,Force~s,Credential~cp,UseTransaction~s~usetx,Stream,LiteralPath~p~PSPath,DeleteKey~s
Remove-Item|7w|Path~0p,Filter,Include,Exclude,Recurse~s,Force~s,Credential~cp,Stream,LiteralPath~p~PSPath/LP,DeleteKey~s
Remove-ItemProperty|5w|Path~0p,Name~1p~PSProperty,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Remove-ItemProperty|7w|Path~0p,Name~1p~PSProperty,Force~s,Filter,Include,Exclude,Credential~cp,InformationAction~o,InformationVariable,LiteralPath~p~PSPath/LP
Remove-PSDrive|5w|Name~0p,PSProvider~p,Scope~p,Force~s,UseTransaction~s~usetx,LiteralName~0p
Remove-PSDrive|7w|Name~0p,PSProvider~p,Scope~p,Force~s,LiteralName~0p
Remove-Service|7w|Name~0p~ServiceName/SN,InputObject~op
Remove-WmiObject|5w|Class~0,AsJob~s,Impersonation~o,Authentication~o,Locale,EnableAllPrivileges~s,Authority,Credential~c,ThrottleLimit~o,ComputerName~~Cn,Namespace~~NS,InputObject~op,Path
Rename-Computer|5w|ComputerName~p,PassThru~s,DomainCredential~c,LocalCredential~c,NewName~0p,Force~s,Restart~s,WsmanAuthentication,Protocol
Rename-Computer|7w|ComputerName~p,PassThru~s,DomainCredential~c,LocalCredential~c,NewName~0p,Force~s,Restart~s,WsmanAuthentication
Rename-Item|5w|Path~0p,NewName~1p,Force~s,PassThru~s,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath/LP
Rename-Item|7w|Path~0p,NewName~1p,Force~s,PassThru~s,Credential~cp,LiteralPath~p~PSPath/LP
Rename-ItemProperty|5w|Path~0p,Name~1p~PSProperty,NewName~2p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Rename-ItemProperty|7w|Path~0p,Name~1p~PSProperty,NewName~2p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP
Reset-ComputerMachinePassword|5w|Server,Credential~c
Resolve-Path|5|Path~0p,Relative~s,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath
Resolve-Path|7|Path~0p,Relative~s,RelativeBasePath,Credential~cp,Force~s,LiteralPath~p~PSPath/LP
Restart-Computer|5w|DcomAuthentication~o~Authentication,Impersonation~o,WsmanAuthentication,Protocol,ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Force~s~f,Wait~s,Timeout~o~TimeoutSec,For~o,Delay~o,AsJob~s,ThrottleLimit~o
Restart-Computer|7w|WsmanAuthentication,ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Force~s~f,Wait~s,Timeout~o~TimeoutSec,For~o,Delay~o
Restart-Service|w|Force~s,InputObject~o0p,PassThru~s,Include,Exclude,Name~0p~ServiceName,DisplayName
Restore-Computer|5w|RestorePoint~o0~SequenceNumber/SN/RP
Resume-Service|w|InputObject~o0p,PassThru~s,Include,Exclude,Name~0p~ServiceName,DisplayName
Set-Clipboard|5w|Append~s,AsHtml~s,Value~0p,Path~p,LiteralPath~p~PSPath
Set-Clipboard|7w|Value~p,Append~s,PassThru~s,AsOSC52~s~ToLocalhost
Set-Content|5w|Path~0p,Value~o1p,PassThru~s,Filter,Include,Exclude,Force~s,Credential~cp,UseTransaction~s~usetx,NoNewline~s,Encoding~o,Stream,LiteralPath~p~PSPath
Set-Content|7w|Path~0p,Value~o1p,PassThru~s,Filter,Include,Exclude,Force~s,Credential~cp,NoNewline~s,Encoding~o,AsByteStream~s,Stream,LiteralPath~p~PSPath/LP
Set-Item|5w|Path~0p,Value~o1p,Force~s,PassThru~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,LiteralPath~p~PSPath,Options~o,Type~op
Set-Item|7w|Path~0p,Value~o1p,Force~s,PassThru~s,Filter,Include,Exclude,Credential~cp,LiteralPath~p~PSPath/LP,Options~o,Type~op
Set-ItemProperty|5w|Path~0p,Name~1p~PSProperty,Value~o2p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,UseTransaction~s~usetx,InputObject~op,LiteralPath~p~PSPath,Type~op
Set-ItemProperty|7w|Path~0p,Name~1p~PSProperty,Value~o2p,PassThru~s,Force~s,Filter,Include,Exclude,Credential~cp,InputObject~op,LiteralPath~p~PSPath/LP,Type~op
Set-Location|5|Path~0p,PassThru~s,UseTransaction~s~usetx,LiteralPath~p~PSPath,StackName~p
Set-Location|7|Path~0p,PassThru~s,LiteralPath~p~PSPath/LP,StackName~p
Set-Service|5w|ComputerName~p~cn,Name~0p~ServiceName/SN,DisplayName~~DN,Description,StartupType~o~StartMode/SM/ST,Status,PassThru~s,InputObject~op
Set-Service|7w|Name~0p~ServiceName/SN,DisplayName~~DN,Credential~c,Description,StartupType~o~StartMode/SM/ST/StartType,Status,SecurityDescriptorSddl~~sd,Force~s,PassThru~s,InputObject~o0p
Set-TimeZone|w|Name~0,PassThru~s,Id~p,InputObject~o0p
Set-WmiInstance|5w|Class~0,Arguments~o~Args/Property,PutType~o,AsJob~s,Impersonation~o,Authentication~o,Locale,EnableAllPrivileges~s,Authority,Credential~c,ThrottleLimit~o,ComputerName~~Cn,Namespace~~NS,InputObject~op,Path
Show-ControlPanelItem|5|Name~0p,CanonicalName,InputObject~o0p
Show-EventLog|5|ComputerName~0~CN
Split-Path|5|Path~0p,Parent~sp,Resolve~s,Credential~cp,UseTransaction~s~usetx,NoQualifier~sp,Leaf~sp,Qualifier~s1p,IsAbsolute~s,LiteralPath~p~PSPath
Split-Path|7|Path~0p,Parent~sp,Resolve~s,Credential~cp,Leaf~sp,LeafBase~sp,Extension~sp,Qualifier~s1p,NoQualifier~sp,IsAbsolute~s,LiteralPath~p~PSPath/LP
Start-Process|5|FilePath~0~PSPath,ArgumentList~1~Args,Credential~c~RunAs,WorkingDirectory,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,PassThru~s,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle~o,Wait~s,UseNewEnvironment~s,Verb
Start-Process|7w|FilePath~0~PSPath/Path,ArgumentList~1~Args,Credential~c~RunAs,WorkingDirectory,LoadUserProfile~s~Lup,NoNewWindow~s~nnw,PassThru~s,RedirectStandardError~~RSE,RedirectStandardInput~~RSI,RedirectStandardOutput~~RSO,WindowStyle~o,Wait~s,UseNewEnvironment~s,Environment~o,Verb
Start-Service|w|InputObject~o0p,PassThru~s,Include,Exclude,Name~0p~ServiceName,DisplayName
Start-Transaction|5w|Timeout~o~TimeoutMins,Independent~s,RollbackPreference~o
Stop-Computer|5w|AsJob~s,DcomAuthentication~o~Authentication,WsmanAuthentication,Protocol,ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Impersonation~o,ThrottleLimit~o,Force~s
Stop-Computer|7w|WsmanAuthentication,ComputerName~0p~CN/__SERVER/Server/IPAddress,Credential~c1,Force~s
Stop-Process|w|Id~o0p,PassThru~s,Force~s,Name~p~ProcessName,InputObject~o0p
Stop-Service|w|Force~s,NoWait~s,InputObject~o0p,PassThru~s,Include,Exclude,Name~0p~ServiceName,DisplayName
Suspend-Service|w|InputObject~o0p,PassThru~s,Include,Exclude,Name~0p~ServiceName,DisplayName
Test-ComputerSecureChannel|5w|Repair~s,Server,Credential~c
Test-Connection|5|AsJob~s,DcomAuthentication~o~Authentication,WsmanAuthentication,Protocol,BufferSize~o~Size/Bytes/BS,ComputerName~0p~CN/IPAddress/__SERVER/Server/Destination,Count~o,Impersonation~o,ThrottleLimit~o,TimeToLive~o~TTL,Delay~o,Credential~c,Source~1~FCN/SRC,Quiet~s
Test-Connection|7|TargetName~0p~ComputerName,Ping~s,IPv4~s,IPv6~s,ResolveDestination~s,Source,MaxHops~o~Ttl/TimeToLive/Hops,Count~o,Delay~o,BufferSize~o~Size/Bytes/BS,DontFragment~s,Quiet~s,TimeoutSeconds~o,Repeat~s~Continuous,Traceroute~s,MtuSize~s~MtuSizeDetect,TcpPort~o,Detailed~s
Test-Path|5|Path~0p,Filter,Include,Exclude,PathType~o~Type,IsValid~s,Credential~cp,UseTransaction~s~usetx,OlderThan~o,NewerThan~o,LiteralPath~p~PSPath
Test-Path|7|Path~0p,Filter,Include,Exclude,PathType~o~Type,IsValid~s,Credential~cp,OlderThan~o,NewerThan~o,LiteralPath~p~PSPath/LP
Undo-Transaction|5w|
Use-Transaction|5|TransactedScript~b0,UseTransaction~s~usetx
Wait-Process|5|Name~0p~ProcessName,Timeout~o1~TimeoutSec,Id~o0p~PID/ProcessId,InputObject~op
Wait-Process|7|Name~0p~ProcessName,Timeout~o1~TimeoutSec,Any~s,PassThru~s,Id~o0p~PID/ProcessId,InputObject~op
Write-EventLog|5|LogName~0~LN,Source~1~SRC,EntryType~o3~ET,Category~o,EventId~o2~ID/EID,Message~4~MSG,RawData~o~RD,ComputerName~~CN
#Microsoft.PowerShell.Security
ConvertFrom-SecureString|5|SecureString~c0p,SecureKey~c1,Key~o
ConvertFrom-SecureString|7|SecureString~c0p,SecureKey~c1,AsPlainText~s,Key~o
ConvertTo-SecureString||String~0p,SecureKey~c1,AsPlainText~s1,Force~s2,Key~o
Get-Acl|5|Path~1p,Audit~s,AllCentralAccessPolicies~s,Filter,Include,Exclude,UseTransaction~s~usetx,InputObject~o,LiteralPath~p~PSPath
Get-Acl|7|Path~1p,Audit~s,Filter,Include,Exclude,InputObject~o,LiteralPath~p~PSPath/LP
Get-AuthenticodeSignature|5|FilePath~0p,LiteralPath~p~PSPath,SourcePathOrExtension~p,Content~op
Get-AuthenticodeSignature|7|FilePath~0p,LiteralPath~p~PSPath/LP,SourcePathOrExtension~p,Content~op
Get-CmsMessage||Content~0p,Path~1,LiteralPath~1
Get-Credential|5|Credential~c1,Message,UserName~1
Get-Credential|7|Credential~c1,Message,UserName~1,Title
Get-ExecutionPolicy||Scope~o0p,List~s
Get-PfxCertificate|5|FilePath~0p,LiteralPath~p~PSPath
Get-PfxCertificate|7|FilePath~0p,Password~c,NoPromptForPassword~s,LiteralPath~p~PSPath/LP
New-FileCatalog|w|CatalogVersion~o,CatalogFilePath~0p,Path~1p
Protect-CmsMessage||To~o0,Content~o1p,OutFile~2,Path~1,LiteralPath~1
Set-Acl|5w|Path~0p,AclObject~o1p,CentralAccessPolicy~2p,ClearCentralAccessPolicy~s,PassThru~s,Filter,Include,Exclude,UseTransaction~s~usetx,InputObject~o0p,LiteralPath~p~PSPath
Set-Acl|7w|Path~0p,AclObject~o1p,ClearCentralAccessPolicy~s~PSPath/LP,PassThru~s,Filter,Include,Exclude,InputObject~o0p,LiteralPath~p~PSPath
Set-AuthenticodeSignature|5w|Certificate~o1,IncludeChain,TimestampServer,HashAlgorithm,Force~s,FilePath~1p,LiteralPath~p~PSPath,SourcePathOrExtension~p,Content~op
Set-AuthenticodeSignature|7w|Certificate~o1,IncludeChain,TimestampServer,HashAlgorithm,Force~s,FilePath~1p,LiteralPath~p~PSPath/LP,SourcePathOrExtension~p,Content~op
Set-ExecutionPolicy|w|ExecutionPolicy~o0p,Scope~o1p,Force~s
Test-FileCatalog|w|Detailed~s,FilesToSkip,CatalogFilePath~0p,Path~1p
Unprotect-CmsMessage||EventLogRecord~o0p,To~o1,IncludeContext~s,Content~0p,Path~0,LiteralPath~0
#Microsoft.PowerShell.ThreadJob
Start-ThreadJob|7|ScriptBlock~b0,Name,InitializationScript~b,InputObject~op,ArgumentList~o,ThrottleLimit~o,StreamingHost~o,FilePath~0
#Microsoft.PowerShell.Utility
Add-Member||InputObject~op,TypeName,PassThru~s,Force~s,NotePropertyMembers~o0,NotePropertyName~0,NotePropertyValue~o1,MemberType~o0~Type,Name~1,Value~o2,SecondValue~o3
Add-Type|5|CodeDomProvider~o~Provider,CompilerParameters~o~CP,TypeDefinition~0,Language~o,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~o~OT,PassThru~s,IgnoreWarnings~s,Name~0,MemberDefinition~1,Namespace~~NS,UsingNamespace~~Using,Path~0,LiteralPath~~PSPath,AssemblyName~~AN
Add-Type|7|TypeDefinition~0,Language~o,ReferencedAssemblies~~RA,OutputAssembly~~OA,OutputType~o~OT,PassThru~s,IgnoreWarnings~s,CompilerOptions,Name~0,MemberDefinition~1,Namespace~~NS,UsingNamespace~~Using,Path~0,LiteralPath~~PSPath/LP,AssemblyName~~AN
Clear-Variable|w|Name~0p,Include,Exclude,Force~s,PassThru~s,Scope
Compare-Object||ReferenceObject~o0,DifferenceObject~o1p,SyncWindow~o,Property~o,ExcludeDifferent~s,IncludeEqual~s,PassThru~s,Culture,CaseSensitive~s
Convert-String|5|Example~o~E,InputObject~p
ConvertFrom-CliXml|7|InputObject~0p
ConvertFrom-Csv||InputObject~o0p,Delimiter~o1,Header,UseCulture~s
ConvertFrom-Json|5|InputObject~0p
ConvertFrom-Json|7|InputObject~0p,AsHashtable~s,DateKind~o,Depth~o,NoEnumerate~s
ConvertFrom-Markdown|7|Path~0,AsVT100EncodedString~s,LiteralPath~~PSPath/LP,InputObject~op
ConvertFrom-SddlString|5|Sddl~0p,Type~o
ConvertFrom-SddlString|7|Sddl~0p,Type~o
ConvertFrom-String|5|Delimiter~~DEL,PropertyNames~~PN,InputObject~0p,TemplateFile~~TF,TemplateContent~~TC,IncludeExtent~s~IE,UpdateTemplate~s~UT
ConvertFrom-StringData|5|StringData~0p
ConvertFrom-StringData|7|StringData~0p,Delimiter~o1
ConvertTo-CliXml|7|InputObject~o0p,Depth~o
ConvertTo-Csv|5|InputObject~o0p,Delimiter~o1,NoTypeInformation~s~NTI,UseCulture~s
ConvertTo-Csv|7|InputObject~o0p,Delimiter~o1,IncludeTypeInformation~s~ITI,NoTypeInformation~s~NTI,QuoteFields~~QF,UseQuotes~o~UQ,NoHeader~s,UseCulture~s
ConvertTo-Html|5|InputObject~op,Property~o0,Body~3,Head~1,Title~2,As,CssUri~u~cu/uri,PostContent,PreContent,Fragment~s
ConvertTo-Html|7|InputObject~op,Property~o0,Body~3,Head~1,Title~2,As,CssUri~u~cu/uri,PostContent,PreContent,Meta~o,Charset,Transitional~s,Fragment~s
ConvertTo-Json|5|InputObject~o0p,Depth~o,Compress~s
ConvertTo-Json|7|InputObject~o0p,Depth~o,Compress~s,EnumsAsStrings~s,AsArray~s,EscapeHandling~o
ConvertTo-Xml||Depth~o,InputObject~o0p,NoTypeInformation~s,As
Debug-Runspace|5w|Runspace~o0p,Name~0,Id~o0,InstanceId~o0
Debug-Runspace|7w|Runspace~o0p,BreakAll~s,Name~0,Id~o0,InstanceId~o0
Disable-PSBreakpoint|5w|PassThru~s,Breakpoint~o0p,Id~o0p
Disable-PSBreakpoint|7w|PassThru~s,Breakpoint~o0p,Id~o0p,Runspace~op~RunspaceId
Disable-RunspaceDebug||RunspaceName~0,Runspace~o0p,RunspaceId~o0,RunspaceInstanceId~o0,ProcessName~0,AppDomainName~1
Enable-PSBreakpoint|5w|PassThru~s,Id~o0p,Breakpoint~o0p
Enable-PSBreakpoint|7w|PassThru~s,Breakpoint~o0p,Id~o0p,Runspace~op~RunspaceId
Enable-RunspaceDebug||BreakAll~s1,RunspaceName~0,Runspace~o0p,RunspaceId~o0,RunspaceInstanceId~o0,ProcessName~0,AppDomainName~1
Export-Alias|w|Path~0,Name~1p,PassThru~s,As~o,Append~s,Force~s,NoClobber~s~NoOverwrite,Description,Scope,LiteralPath~p~PSPath/LP
Export-Clixml|5w|Path~0,InputObject~op,Depth~o,Force~s,NoClobber~s~NoOverwrite,Encoding,LiteralPath~~PSPath
Export-Clixml|7w|Depth~o,Path~0,InputObject~op,Force~s,NoClobber~s~NoOverwrite,Encoding~o,LiteralPath~~PSPath/LP
Export-Csv|5w|Path~0,Delimiter~o1,InputObject~op,LiteralPath~~PSPath,Force~s,NoClobber~s~NoOverwrite,Encoding,Append~s,NoTypeInformation~s~NTI,UseCulture~s
Export-Csv|7w|InputObject~op,Path~0,LiteralPath~~PSPath/LP,Force~s,NoClobber~s~NoOverwrite,Encoding~o,Append~s,Delimiter~o1,IncludeTypeInformation~s~ITI,NoTypeInformation~s~NTI,QuoteFields~~QF,UseQuotes~o~UQ,NoHeader~s,UseCulture~s
Export-FormatData|5|InputObject~op,Path~~FilePath,Force~s,NoClobber~s~NoOverwrite,IncludeScriptBlock~s,LiteralPath~~PSPath
Export-FormatData|7|InputObject~op,Path~~FilePath,Force~s,NoClobber~s~NoOverwrite,IncludeScriptBlock~s,LiteralPath~~PSPath/LP
Export-PSSession|5|Session~o0,OutputModule~1~PSPath/ModuleName,CommandName~2~Name,FormatTypeName~3,Force~s,Encoding,AllowClobber~s,ArgumentList~o~Args,CommandType~o~Type,Module~~PSSnapin,FullyQualifiedModule~o,Certificate~o
Export-PSSession|7|OutputModule~1~PSPath/ModuleName,Force~s,Encoding~o,CommandName~2~Name,AllowClobber~s,ArgumentList~o~Args,CommandType~o~Type,Module~~PSSnapin,FullyQualifiedModule~o,FormatTypeName~3,Certificate~o,Session~o0
Format-Custom||Property~o0,Depth~o,GroupBy~o,View,ShowError~s,DisplayError~s,Force~s,Expand,InputObject~op
Format-Hex|5|Path~0,LiteralPath~~PSPath,InputObject~op,Encoding,Raw~s
Format-Hex|7|Path~0,Count~o,Offset~o,LiteralPath~~PSPath/LP,InputObject~op,Encoding~o,Raw~s
Format-List||Property~o0,GroupBy~o,View,ShowError~s,DisplayError~s,Force~s,Expand,InputObject~op
Format-Table||Property~o0,AutoSize~s,RepeatHeader~s,HideTableHeaders~s,Wrap~s,GroupBy~o,View,ShowError~s,DisplayError~s,Force~s,Expand,InputObject~op
Format-Wide||Property~o0,AutoSize~s,Column~o,GroupBy~o,View,ShowError~s,DisplayError~s,Force~s,Expand,InputObject~op
Get-Alias||Name~0p,Exclude,Scope,Definition
Get-Culture|5|
Get-Culture|7|NoUserOverrides~s,Name~p,ListAvailable~s
Get-Date|5|Date~o0p~LastWriteTime,Year~o,Month~o,Day~o,Hour~o,Minute~o,Second~o,Millisecond~o,DisplayHint~o,Format,UFormat
Get-Date|7|Date~o0p~LastWriteTime,Year~o,Month~o,Day~o,Hour~o,Minute~o,Second~o,Millisecond~o,DisplayHint~o,Format,AsUTC~s,UFormat,UnixTimeSeconds~o~UnixTime
Get-Error|7|Newest~o0~Last,InputObject~op
Get-Event||SourceIdentifier~0p,EventIdentifier~o0p~Id
Get-EventSubscriber||SourceIdentifier~0p,Force~s1,SubscriptionId~o0p~Id
Get-FileHash|5|Path~0,Algorithm,LiteralPath~p~PSPath,InputStream~o
Get-FileHash|7|Path~0p,Algorithm~1,LiteralPath~0p~PSPath/LP,InputStream~o0
Get-FormatData||TypeName~0,PowerShellVersion~o
Get-Host||
Get-MarkdownOption|7|
Get-Member||InputObject~op,Name~0,MemberType~o~Type,View~o,Static~s,Force~s
Get-PSBreakpoint|5|Script~p,Variable,Command,Type~o0p,Id~o0p
Get-PSBreakpoint|7|Script~p,Runspace~o,Command,Variable,Type~o0p,Id~o0p
Get-PSCallStack||
Get-Random|5|SetSeed~o,Maximum~o0,Minimum~o,Count~o,InputObject~o0p
Get-Random|7|SetSeed~o,Maximum~o0,Minimum~o,Count~o,InputObject~o0p,Shuffle~s
Get-Runspace||Name~0,Id~o0,InstanceId~o0
Get-RunspaceDebug||RunspaceName~0,Runspace~o0p,RunspaceId~o0,RunspaceInstanceId~o0,ProcessName~0,AppDomainName~1
Get-SecureRandom|7|Maximum~o0,Minimum~o,Count~o,InputObject~o0p,Shuffle~s
Get-TraceSource||Name~0p
Get-TypeData||TypeName~0p
Get-UICulture||
Get-Unique|5|InputObject~op,AsString~s,OnType~s
Get-Unique|7|InputObject~op,AsString~s,CaseInsensitive~s,OnType~s
Get-Uptime|7|Since~s
Get-Variable||Name~0p,ValueOnly~s,Include,Exclude,Scope
Get-Verb|7|Verb~0p,Group~1p
Group-Object||NoElement~s,AsHashTable~s~AHT,AsString~s,InputObject~op,Property~o0,Culture,CaseSensitive~s
Import-Alias|5w|Path~0p,Scope,PassThru~s,Force~s,LiteralPath~p~PSPath
Import-Alias|7w|Path~0p,Scope,PassThru~s,Force~s,LiteralPath~p~PSPath/LP
Import-Clixml|5|Path~0p,IncludeTotalCount~s,Skip~o,First~o,LiteralPath~p~PSPath
Import-Clixml|7|Path~0p,IncludeTotalCount~s,Skip~o,First~o,LiteralPath~p~PSPath/LP
Import-Csv|5|Path~0p,Delimiter~o1,LiteralPath~p~PSPath,Header,Encoding,UseCulture~s
Import-Csv|7|Delimiter~o1,Path~0p,Header,Encoding~o,LiteralPath~p~PSPath/LP,UseCulture~s
Import-LocalizedData||BindingVariable~0~Variable,UICulture~1,BaseDirectory,FileName,SupportedCommand
Import-PowerShellDataFile|5|Path~0,LiteralPath~p~PSPath/LP
Import-PowerShellDataFile|7|Path~0,SkipLimitCheck~o0,LiteralPath~0p~PSPath/LP
Import-PSSession||Prefix,DisableNameChecking~s,CommandName~2~Name,AllowClobber~s,ArgumentList~o~Args,CommandType~o~Type,Module~~PSSnapin,FullyQualifiedModule~o,FormatTypeName~3,Certificate~o,Session~o0
Invoke-Expression||Command~0p
Invoke-RestMethod|5|Method~o,UseBasicParsing~s,Uri~u0,WebSession~o,SessionVariable~~SV,Credential~c,UseDefaultCredentials~s,CertificateThumbprint,Certificate~o,UserAgent,DisableKeepAlive~s,TimeoutSec~o,Headers~o,MaximumRedirection~o,Proxy~u,ProxyCredential~c,ProxyUseDefaultCredentials~s,Body~op,ContentType,TransferEncoding,InFile,OutFile,PassThru~s
Invoke-RestMethod|7|FollowRelLink~s~FL,MaximumFollowRelLink~o~ML,ResponseHeadersVariable~~RHV,StatusCodeVariable,UseBasicParsing~s,Uri~u0,HttpVersion~o,WebSession~o,SessionVariable~~SV,AllowUnencryptedAuthentication~s,Authentication~o,Credential~c,UseDefaultCredentials~s,CertificateThumbprint,Certificate~o,SkipCertificateCheck~s,SslProtocol~o,Token~c,UserAgent,DisableKeepAlive~s,ConnectionTimeoutSeconds~o~TimeoutSec,OperationTimeoutSeconds~o,Headers~o,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRedirection~o,MaximumRetryCount~o,PreserveAuthorizationOnRedirect~s,RetryIntervalSec~o,Method~o,PreserveHttpMethodOnRedirect~s,UnixSocket~o,Proxy~u,ProxyCredential~c,ProxyUseDefaultCredentials~s,Body~op,Form~o,ContentType,TransferEncoding,InFile,OutFile,PassThru~s,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM
Invoke-WebRequest|5|UseBasicParsing~s,Uri~u0,WebSession~o,SessionVariable~~SV,Credential~c,UseDefaultCredentials~s,CertificateThumbprint,Certificate~o,UserAgent,DisableKeepAlive~s,TimeoutSec~o,Headers~o,MaximumRedirection~o,Method~o,Proxy~u,ProxyCredential~c,ProxyUseDefaultCredentials~s,Body~op,ContentType,TransferEncoding,InFile,OutFile,PassThru~s
Invoke-WebRequest|7|UseBasicParsing~s,Uri~u0,HttpVersion~o,WebSession~o,SessionVariable~~SV,AllowUnencryptedAuthentication~s,Authentication~o,Credential~c,UseDefaultCredentials~s,CertificateThumbprint,Certificate~o,SkipCertificateCheck~s,SslProtocol~o,Token~c,UserAgent,DisableKeepAlive~s,ConnectionTimeoutSeconds~o~TimeoutSec,OperationTimeoutSeconds~o,Headers~o,SkipHeaderValidation~s,AllowInsecureRedirect~s,MaximumRedirection~o,MaximumRetryCount~o,PreserveAuthorizationOnRedirect~s,RetryIntervalSec~o,Method~o,PreserveHttpMethodOnRedirect~s,UnixSocket~o,Proxy~u,ProxyCredential~c,ProxyUseDefaultCredentials~s,Body~op,Form~o,ContentType,TransferEncoding,InFile,OutFile,PassThru~s,Resume~s,SkipHttpErrorCheck~s,NoProxy~s,CustomMethod~~CM
Join-String|7|Property~o0,Separator~1,OutputPrefix~~op,OutputSuffix~~os,UseCulture~s,InputObject~op,SingleQuote~s,DoubleQuote~s,FormatString
Measure-Command||InputObject~op,Expression~b0
Measure-Object|5|InputObject~op,Property~0,Sum~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s
Measure-Object|7|Property~o0,InputObject~op,StandardDeviation~s,Sum~s,AllStats~s,Average~s,Maximum~s,Minimum~s,Line~s,Word~s,Character~s,IgnoreWhiteSpace~s
New-Alias|w|Name~0p,Value~1p,Description,Option~o,PassThru~s,Scope,Force~s
New-Event||SourceIdentifier~0,Sender~o1,EventArguments~o2,MessageData~o3
New-Guid|5|
New-Guid|7|Empty~s,InputObject~p
New-Object||TypeName~0,ArgumentList~o1~Args,Property~o,ComObject~0,Strict~s
New-TemporaryFile|w|
New-TimeSpan|5|Start~o0p~LastWriteTime,End~o1p,Days~o,Hours~o,Minutes~o,Seconds~o
New-TimeSpan|7|Start~o0p~LastWriteTime,End~o1p,Days~o,Hours~o,Minutes~o,Seconds~o,Milliseconds~o
New-Variable|w|Name~0p,Value~o1p,Description,Option~o,Visibility~o,Force~s,PassThru~s,Scope
Out-File|5w|FilePath~0,Encoding~1,Append~s,Force~s,NoClobber~s~NoOverwrite,Width~o,NoNewline~s,InputObject~op,LiteralPath~p~PSPath
Out-File|7w|FilePath~0~Path,Encoding~o1,Append~s,Force~s,NoClobber~s~NoOverwrite,Width~o,NoNewline~s,InputObject~op,LiteralPath~p~PSPath/LP
Out-GridView||InputObject~op,Title,PassThru~s,Wait~s,OutputMode~o
Out-Printer||Name~0~PrinterName,InputObject~op
Out-String|5|Stream~s,Width~o,InputObject~op
Out-String|7|Width~o,NoNewline~s,InputObject~op,Stream~s
Read-Host|5|Prompt~o0,AsSecureString~s
Read-Host|7|Prompt~o0,MaskInput~s,AsSecureString~s
Register-EngineEvent||SourceIdentifier~100,Action~b101,MessageData~o,SupportEvent~s,Forward~s,MaxTriggerCount~o
Register-ObjectEvent||InputObject~o0,EventName~1,SourceIdentifier~100,Action~b101,MessageData~o,SupportEvent~s,Forward~s,MaxTriggerCount~o
Remove-Alias|7|Name~0p,Scope,Force~s
Remove-Event|w|SourceIdentifier~0,EventIdentifier~o0p
Remove-PSBreakpoint|5w|Breakpoint~o0p,Id~o0p
Remove-PSBreakpoint|7w|Breakpoint~o0p,Id~o0p,Runspace~op~RunspaceId
Remove-TypeData|w|TypeData~op,TypeName~0p,Path
Remove-Variable|w|Name~0p,Include,Exclude,Force~s,Scope
Select-Object|5|Property~o0,InputObject~op,ExcludeProperty,ExpandProperty,Unique~s,Last~o,First~o,Skip~o,Wait~s,SkipLast~o,Index~o
Select-Object|7|InputObject~op,Property~o0,ExcludeProperty,ExpandProperty,Unique~s,CaseInsensitive~s,Last~o,First~o,Skip~o,Wait~s,SkipLast~o,Index~o,SkipIndex~o
Select-String|5|Pattern~0,Path~1p,SimpleMatch~s,CaseSensitive~s,Quiet~s,List~s,Include,Exclude,NotMatch~s,AllMatches~s,Encoding,Context~o,InputObject~op,LiteralPath~p~PSPath
Select-String|7|Culture,Pattern~0,Path~1p,SimpleMatch~s,CaseSensitive~s,Quiet~s,List~s,NoEmphasis~s,Include,Exclude,NotMatch~s,AllMatches~s,Encoding~o,Context~o,InputObject~op,Raw~s,LiteralPath~p~PSPath/LP
Select-Xml|5|XPath~0,Xml~o1p~Node,Namespace~o,Path~1p,LiteralPath~p~PSPath,Content~p
Select-Xml|7|XPath~0,Xml~o1p~Node,Namespace~o,Path~1p,LiteralPath~p~PSPath/LP,Content~p
Send-MailMessage|5|To~0,Subject~1~sub,Body~2,SmtpServer~3~ComputerName,From,Attachments~p~PsPath,Bcc,BodyAsHtml~s~BAH,Encoding~o~BE,Cc,DeliveryNotificationOption~o~DNO,Priority~o,Credential~c,UseSsl~s,Port~o
Send-MailMessage|7|Attachments~p~PsPath,Bcc~p,Body~2p,BodyAsHtml~sp~BAH,Encoding~op~BE,Cc~p,DeliveryNotificationOption~op~DNO,From~p,SmtpServer~3p~ComputerName,Priority~op,ReplyTo~p,Subject~1p~sub,To~0p,Credential~cp,UseSsl~sp,Port~op
Set-Alias|w|Name~0p,Value~1p,Description,Option~o,PassThru~s,Scope,Force~s
Set-Date|w|Date~o0p,DisplayHint~o,Adjust~o0p
Set-MarkdownOption|7|Header1Color,Header2Color,Header3Color,Header4Color,Header5Color,Header6Color,Code,ImageAltTextForegroundColor,LinkForegroundColor,ItalicsForegroundColor,BoldForegroundColor,PassThru~s,Theme,InputObject~o0p
Set-PSBreakpoint|5|Action~b,Column~o2,Line~o1,Script~0,Command~~C,Variable~~V,Mode~o
Set-PSBreakpoint|7|Action~b,Column~o2,Line~o1,Script~0,Runspace~o,Command~~C,Variable~~V,Mode~o
Set-TraceSource|5|Name~0p,Option~o1p,ListenerOption~o,FilePath~~PSPath,Force~s,Debugger~s,PSHost~s,PassThru~s,RemoveListener,RemoveFileListener
Set-TraceSource|7|Name~0p,Option~o1p,ListenerOption~o,FilePath~~PSPath/Path,Force~s,Debugger~s,PSHost~s,PassThru~s,RemoveListener,RemoveFileListener
Set-Variable|w|Name~0p,Value~o1p,Include,Exclude,Description,Option~o,Force~s,Visibility~o,PassThru~s,Scope
Show-Command||Name~0~CommandName,Height~o,Width~o,NoCommonParameter~s,ErrorPopup~s,PassThru~s
Show-Markdown|7|Path~0p,UseBrowser~s,InputObject~op,LiteralPath~p~PSPath/LP
Sort-Object|5|Property~o0,Descending~s,Unique~s,InputObject~op,Culture,CaseSensitive~s
Sort-Object|7|Stable~s,Descending~s,Unique~s,InputObject~op,Property~o0,Culture,CaseSensitive~s,Top~o,Bottom~o
Start-Sleep|5|Seconds~o0p,Milliseconds~op
Start-Sleep|7|Seconds~o0p,Milliseconds~op~ms,Duration~op~ts
Tee-Object|5|InputObject~op,FilePath~0,Append~s,LiteralPath~~PSPath,Variable
Tee-Object|7|InputObject~op,FilePath~0~Path,Append~s,Encoding~o1,LiteralPath~~PSPath/LP,Variable
Test-Json|7|Json~0p,Options,Schema~1,SchemaFile~1,Path~0p,LiteralPath~0p~PSPath/LP
Trace-Command|5|InputObject~op,Name~0,Option~o2,Expression~b1,ListenerOption~o,FilePath~~PSPath,Force~s,Debugger~s,PSHost~s,Command~1,ArgumentList~o~Args
Trace-Command|7|InputObject~op,Name~0,Option~o2,Expression~b1,ListenerOption~o,FilePath~~PSPath/Path,Force~s,Debugger~s,PSHost~s,Command~1,ArgumentList~o~Args
Unblock-File|w|Path~0,LiteralPath~p~PSPath/LP
Unregister-Event|w|SourceIdentifier~0p,Force~s,SubscriptionId~o0p
Update-FormatData|w|AppendPath~0p~PSPath/Path,PrependPath
Update-List||Add~o,Remove~o,InputObject~op,Property~0,Replace~o
Update-TypeData|w|AppendPath~0p~PSPath/Path,PrependPath,MemberType~o,MemberName,Value~o,SecondValue~o,TypeConverter~o,TypeAdapter~o,SerializationMethod,TargetTypeForDeserialization~o,SerializationDepth~o,DefaultDisplayProperty,InheritPropertySerializationSet~o,StringSerializationSource,DefaultDisplayPropertySet,DefaultKeyPropertySet,PropertySerializationSet,TypeName~p,Force~s,TypeData~o0p
Wait-Debugger||
Wait-Event||SourceIdentifier~0p,Timeout~o~TimeoutSec
Write-Debug||Message~0p~Msg
Write-Error|5|Message~0p~Msg,Category~o,ErrorId,TargetObject~o,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType,Exception~o,ErrorRecord~o
Write-Error|7|Message~0p~Msg,Category~o,ErrorId,TargetObject~o,RecommendedAction,CategoryActivity~~Activity,CategoryReason~~Reason,CategoryTargetName~~TargetName,CategoryTargetType~~TargetType,Exception~o0,ErrorRecord~o0
Write-Host|5|Object~o,NoNewline~s,Separator~o,ForegroundColor~o,BackgroundColor~o
Write-Host|7|Object~o,NoNewline~s,Separator~o,ForegroundColor~o,BackgroundColor~o
Write-Information|5|MessageData~o0~Msg,Tags~1
Write-Information|7|MessageData~o0p~Msg/Message,Tags~1
Write-Output||InputObject~o0p,NoEnumerate~s
Write-Progress|5|Activity~0,Status~1,Id~o2,PercentComplete~o,SecondsRemaining~o,CurrentOperation,ParentId~o,Completed~s,SourceId~o
Write-Progress|7|Activity~0,Status~1,Id~o2,PercentComplete~o,SecondsRemaining~o,CurrentOperation,ParentId~o,Completed~s,SourceId~o
Write-Verbose||Message~0p~Msg
Write-Warning||Message~0p~Msg
#Microsoft.Windows.Bcd.Cmdlets
Copy-BcdEntry|w|Description,SourceEntryId~0,SourceStore~o,TargetStore~o,Force~s,SourceEntry~o0
Disable-BcdElementBootDebug|w|Id~0p~Identifier,Store~o1,Force~s,Entry~o0p
Disable-BcdElementBootEms|w|Force~s,Id~0p~Identifier,Store~o1,Entry~o0p
Disable-BcdElementDebug|w|Id~0p~Identifier,Store~o,Force~s,Entry~o0p
Disable-BcdElementEms|w|Id~0p~Identifier,Store~o1,Force~s,Entry~o0p
Disable-BcdElementEventLogging|w|Force~s,Id~0p~Identifier,Store~o1,Entry~o0p
Disable-BcdElementHypervisorDebug|w|Force~s,Id~0p~Identifier,Store~o1,Entry~o0p
Enable-BcdElementBootDebug|w|Id~0p~Identifier,Store~o1,Force~s,Entry~o0p
Enable-BcdElementBootEms|w|Force~s,Id~0p,Store~o1,Entry~o0p
Enable-BcdElementDebug|w|Id~0p~Identifier,Store~o,Force~s,Entry~o0p
Enable-BcdElementEms|w|Id~0p~Identifier,Store~o1,Force~s,Entry~o0p
Enable-BcdElementEventLogging|w|Force~s,Id~0p~Identifier,Store~o1,Entry~o0p
Enable-BcdElementHypervisorDebug|w|Force~s,Id~0p~Identifier,Store~o1,Entry~o0p
Export-BcdStore|w|Path~0p,Force~s
Get-BcdEntry|w|Id~0p~Identifier,Store~o1
Get-BcdEntryDebugSettings|w|Store~o0p
Get-BcdEntryHypervisorSettings|w|Store~o0p
Get-BcdStore|w|Path~0p
Import-BcdStore|w|Path~0p,NoClean~s,Force~s
New-BcdEntry|w|Application,Description,Id~0p~Identifier,Store~o1,Force~s,Device~s,Inherit
New-BcdStore|w|Path~0p,Force~s
Remove-BcdElement|w|Element~0p,Id~1~Identifier,Store~o2,Force~s,Entry~o1
Remove-BcdEntry|w|Id~0p~Identifier,Force~s,Store~o1,Entry~o0
Set-BcdBootDefault|w|Id~0p~Identifier,Store~o1,Force~s,Entry~o0p
Set-BcdBootDisplayOrder|w|AddFirst~s,Id~0p~Identifier,Store~o1,Force~s,Entry~o0p,AddLast~s,Remove~s
Set-BcdBootSequence|w|AddFirst~s,Id~0p~Identifier,Store~o1,Force~s,Entry~o0p,AddLast~s,Remove~s
Set-BcdBootTimeout|w|Value~o0,Store~o1,Force~s
Set-BcdBootToolsDisplayOrder|w|AddFirst~s,Id~0p~Identifier,Store~o1,Force~s,Entry~o0p,AddLast~s,Remove~s
Set-BcdDebugSettings||Store~o0p,Baudrate~o,DebugPort~o,Serial~s,StartPolicy~o,NoUserModeExceptions~s~NoUmex,Force~s,Port~o,HostIp,Net~s,Key,NoDhcp~s,NewKey~s,Channel~o,Ieee1394~s,Usb~s,TargetName,Local~s
Set-BcdElement|w|Element~0p,Id~1~Identifier,Store~o2,Type~o,Force~s,Device~o,Entry~o1
Set-BcdHypervisorSettings|w|Store~o0p,Baudrate~o,DebugPort~o,Serial~s,Force~s,Channel~o,Ieee1394~s,HostIp,Port~o,Net~s
#Microsoft.WSMan.Management
Connect-WSMan||ApplicationName,ComputerName~0~cn,OptionSet~o~os,Port~o,SessionOption~o~so,UseSSL~s,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u
Disable-WSManCredSSP||Role~0
Disconnect-WSMan||ComputerName~0
Enable-WSManCredSSP||DelegateComputer~1,Force~s,Role~0
Get-WSManCredSSP||
Get-WSManInstance||ApplicationName,ComputerName~~CN,ConnectionURI~u~CURI/CU,Dialect~u,Fragment,OptionSet~op~OS,Port~o,ResourceURI~u0p~RURI,SelectorSet~o,SessionOption~o~SO,UseSSL~s~SSL,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,BasePropertiesOnly~s~UBPO/Base,Enumerate~s,Filter,Associations~s,ReturnType~~RT,Shallow~s
Invoke-WSManAction|5|Action~1,ConnectionURI~u~CURI/CU,FilePath,OptionSet~op~os,SelectorSet~o2p,SessionOption~o~so,ValueSet~o,ResourceURI~u0p~ruri,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ApplicationName,ComputerName~~cn,Port~o,UseSSL~s
Invoke-WSManAction|7|Action~1,ConnectionURI~u~CURI/CU,FilePath~~Path,OptionSet~op~os,SelectorSet~o2p,SessionOption~o~so,ValueSet~o,ResourceURI~u0p~ruri,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ApplicationName,ComputerName~~cn,Port~o,UseSSL~s
New-WSManInstance|5|ApplicationName,ComputerName~~cn,FilePath,OptionSet~o~os,Port~o,ResourceURI~u0~ruri,SelectorSet~o1p,SessionOption~o~so,UseSSL~s,ValueSet~o,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u~CURI/CU
New-WSManInstance|7|ApplicationName,ComputerName~~cn,FilePath~~Path,OptionSet~o~os,Port~o,ResourceURI~u0~ruri,SelectorSet~o1p,SessionOption~o~so,UseSSL~s,ValueSet~o,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u~CURI/CU
New-WSManSessionOption||ProxyAccessType~o,ProxyAuthentication~o,ProxyCredential~c,SkipCACheck~s,SkipCNCheck~s,SkipRevocationCheck~s,SPNPort~o,OperationTimeout~o~OperationTimeoutMSec,NoEncryption~s,UseUTF16~s
Remove-WSManInstance||ApplicationName,ComputerName~~cn,OptionSet~o~os,Port~o,ResourceURI~u0~ruri,SelectorSet~o1p,SessionOption~o~so,UseSSL~s~ssl,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u
Set-WSManInstance|5|ApplicationName,ComputerName~~cn,Dialect~u,FilePath~p,Fragment,OptionSet~o~os,Port~o,ResourceURI~u0~ruri,SelectorSet~o1p,SessionOption~o~so,UseSSL~s~ssl,ValueSet~op,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u
Set-WSManInstance|7|ApplicationName,ComputerName~~cn,Dialect~u,FilePath~p~Path,Fragment,OptionSet~o~os,Port~o,ResourceURI~u0~ruri,SelectorSet~o1p,SessionOption~o~so,UseSSL~s~ssl,ValueSet~op,Credential~cp~cred/c,Authentication~o~auth/am,CertificateThumbprint,ConnectionURI~u
Set-WSManQuickConfig||UseSSL~s,Force~s,SkipNetworkProfileCheck~s
Test-WSMan||ComputerName~0p~cn,Authentication~o~auth/am,Port~o,UseSSL~s,ApplicationName,Credential~cp~cred/c,CertificateThumbprint
#NetAdapter
Disable-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc,InputObject~op
Disable-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ComponentID,DisplayName,IncludeHidden~s,AllBindings~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,EncapsulationType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Disable-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc,InputObject~op
Enable-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ComponentID,DisplayName,IncludeHidden~s,AllBindings~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IpIPv4~s,TcpIPv4~s,TcpIPv6~s,UdpIPv4~s,UdpIPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,EncapsulationType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,ArpOffload~s,D0PacketCoalescing~s,DeviceSleepOnDisconnect~s,NSOffload~s,RsnRekeyOffload~s,SelectiveSuspend~s,WakeOnMagicPacket~s,WakeOnPattern~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4~s,IPv6~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Enable-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Get-NetAdapter||Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,Physical~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc,InterfaceIndex~op~ifIndex
Get-NetAdapterAdvancedProperty||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,AllProperties~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,RegistryKeyword~p~RegKey,DisplayName~p~DispN,InterfaceDescription~~ifDesc/InstanceID
Get-NetAdapterBinding||Name~0p~ifAlias/InterfaceAlias,ComponentID,DisplayName,IncludeHidden~s,AllBindings~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterChecksumOffload||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterDataPathConfiguration||Name~0p~ifAlias/InterfaceAlias,Profile~p,ProfileSource~o,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterEncapsulatedPacketTaskOffload||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterHardwareInfo||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterIPsecOffload||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterLso||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterPowerManagement||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterQos||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterRdma||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterRsc||Name~0p~ifAlias/InterfaceAlias,IPv4OperationalState~op,IPv6OperationalState~op,IPv4FailureReason~op,IPv6FailureReason~op,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterRss||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterSriov||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterSriovVf||Name~0p~ifAlias/InterfaceAlias,SwitchID~o,FunctionID~o~VfID/Id,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterStatistics||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterUso||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterVmq||Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterVmqQueue||Name~0p~ifAlias/InterfaceAlias,Id~o,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Get-NetAdapterVPort||Name~0p~ifAlias/InterfaceAlias,VPortID~o~Id,SwitchID~o,FunctionID~o~VfID,PhysicalFunction~s~PF,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
New-NetAdapterAdvancedProperty|w|RegistryKeyword~p,RegistryDataType~op,RegistryValue~p,NoRestart~s,IncludeHidden~s,Name~0p~ifAlias/InterfaceAlias,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID
Remove-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,RegistryKeyword~p~RegKey,IncludeHidden~s,AllProperties~s,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~~ifDesc/InstanceID,InputObject~op
Rename-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,PassThru~s,NewName~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc,InputObject~op
Reset-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,DisplayName~p~DispN,IncludeHidden~s,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~~ifDesc/InstanceID,InputObject~op
Restart-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc,InputObject~op
Set-NetAdapter|w|Name~0~ifAlias/InterfaceAlias,IncludeHidden~s,VlanID~o,MacAddress~~LinkLayerAddress,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc,InputObject~op
Set-NetAdapterAdvancedProperty|w|Name~0p~ifAlias/InterfaceAlias,DisplayName~p~DispN,RegistryKeyword~p~RegKey,IncludeHidden~s,AllProperties~s,DisplayValue~p,RegistryValue~p,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~~ifDesc/InstanceID,InputObject~op
Set-NetAdapterBinding|w|Name~0p~ifAlias/InterfaceAlias,ComponentID,DisplayName,IncludeHidden~s,AllBindings~s,Enabled~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterChecksumOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IpIPv4Enabled~o,TcpIPv4Enabled~o,TcpIPv6Enabled~o,UdpIPv4Enabled~o,UdpIPv6Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterDataPathConfiguration|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,Profile,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterEncapsulatedPacketTaskOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NvgreEncapsulatedPacketTaskOffloadEnabled~o,VxlanEncapsulatedPacketTaskOffloadEnabled~o,VxlanUDPPortNumber~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterIPsecOffload|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,Enabled~o,NoRestart~s,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterLso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,V1IPv4Enabled~o,IPv4Enabled~o,IPv6Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterPowerManagement|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,ArpOffload~o,D0PacketCoalescing~o,DeviceSleepOnDisconnect~o,NSOffload~o,RsnRekeyOffload~o,SelectiveSuspend~o,WakeOnMagicPacket~o,WakeOnPattern~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterQos|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,Enabled~op,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterRdma|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterRsc|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4Enabled~o,IPv6Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterRss|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NumberOfReceiveQueues~o,Profile~o,BaseProcessorGroup~o~BaseG,BaseProcessorNumber~o~BaseN,MaxProcessorGroup~o~MaxG,MaxProcessorNumber~o~MaxN,MaxProcessors~o~Max,NumaNode~o,Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterSriov|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,NumVFs~o~Vf,Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterUso|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,IPv4Enabled~o,IPv6Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
Set-NetAdapterVmq|w|Name~0p~ifAlias/InterfaceAlias,IncludeHidden~s,BaseProcessorGroup~o~BaseG,BaseProcessorNumber~o~BaseN,MaxProcessors~o~Max,MaxProcessorNumber~o~MaxN,NumaNode~o~NumaN,Enabled~o,NoRestart~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceDescription~p~ifDesc/InstanceID,InputObject~op
#NetConnection
Get-NetConnectionProfile||Name,InterfaceAlias~p,InterfaceIndex~op,NetworkCategory~o,IPv4Connectivity~o,IPv6Connectivity~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-NetConnectionProfile|w|Name,InterfaceAlias~p,InterfaceIndex~op,IPv4Connectivity~o,IPv6Connectivity~o,NetworkCategory~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
#NetSecurity
Copy-NetFirewallRule|w|All~s,PolicyStore,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op,InputObject~op
Copy-NetIPsecMainModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecMainModeRule~op,InputObject~op
Copy-NetIPsecMainModeRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op,InputObject~op
Copy-NetIPsecPhase1AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op,InputObject~op
Copy-NetIPsecPhase2AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Copy-NetIPsecQuickModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PerfectForwardSecrecyGroup~o~PfsGroup,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Copy-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewPolicyStore,NewGPOSession,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Disable-NetFirewallHyperVRule|w|All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~~ID,DisplayName,Direction~o,VMCreatorId,Protocol,Action~o,Enabled~o,EnforcementStatus~o,PolicyStoreSourceType~o,InputObject~o
Disable-NetFirewallRule|w|All~s,PolicyStore,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op,InputObject~op
Disable-NetIPsecMainModeRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op,InputObject~op
Disable-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Enable-NetFirewallHyperVRule|w|All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~~ID,DisplayName,Direction~o,VMCreatorId,Protocol,Action~o,Enabled~o,EnforcementStatus~o,PolicyStoreSourceType~o,InputObject~o
Enable-NetFirewallRule|w|All~s,PolicyStore,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op,InputObject~op
Enable-NetIPsecMainModeRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op,InputObject~op
Enable-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Find-NetIPsecRule||LocalAddress,RemoteAddress,Protocol,LocalPort~o,RemotePort~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-DAPolicyChange||Servers~0,Domains~1,DisplayName~2,PolicyStore~3,PSLocation~4,EndpointType~5,DnsServers~6
Get-NetFirewallAddressFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,AssociatedNetFirewallRule~op,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op
Get-NetFirewallApplicationFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Program,Package,AssociatedNetFirewallRule~op
Get-NetFirewallDynamicKeywordAddress||All~s,PolicyStore,AllAutoResolve~s,AllNonAutoResolve~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Id~0
Get-NetFirewallHyperVPort||All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetFirewallHyperVProfile||All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~~VMCreatorId,Profile
Get-NetFirewallHyperVRule||All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~~ID,DisplayName,Direction~o,VMCreatorId,Protocol,Action~o,Enabled~o,EnforcementStatus~o,PolicyStoreSourceType~o
Get-NetFirewallHyperVVMCreator||All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetFirewallHyperVVMSetting||All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~~VMCreatorId
Get-NetFirewallInterfaceFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,AssociatedNetFirewallRule~op,AssociatedNetIPsecRule~op
Get-NetFirewallInterfaceTypeFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceType~o,AssociatedNetFirewallRule~op,AssociatedNetIPsecRule~op
Get-NetFirewallPortFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Protocol,DynamicTarget~o~DynamicTransport,AssociatedNetFirewallRule~op,AssociatedNetIPsecRule~op
Get-NetFirewallProfile||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~Profile,AssociatedNetFirewallRule~op,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op
Get-NetFirewallRule||All~s,PolicyStore,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op
Get-NetFirewallSecurityFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Authentication~o,Encryption~o,OverrideBlockRules~o,LocalUser,RemoteUser,RemoteMachine,AssociatedNetFirewallRule~op
Get-NetFirewallServiceFilter||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Service,AssociatedNetFirewallRule~op
Get-NetFirewallSetting||All~s,PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetIPsecDospSetting||All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0
Get-NetIPsecMainModeCryptoSet||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecMainModeRule~op
Get-NetIPsecMainModeRule||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op
Get-NetIPsecMainModeSA||All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,AssociatedNetIPsecQuickModeSA~op
Get-NetIPsecPhase1AuthSet||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op
Get-NetIPsecPhase2AuthSet||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op
Get-NetIPsecQuickModeCryptoSet||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PerfectForwardSecrecyGroup~o~PfsGroup,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op
Get-NetIPsecQuickModeSA||All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name~0~ID,AssociatedNetIPsecMainModeSA~op
Get-NetIPsecRule||All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op
New-NetFirewallDynamicKeywordAddress|w|Id,Keyword,Addresses,AutoResolve~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetFirewallHyperVProfile|w|PolicyStore,GPOSession,Name~~VMCreatorId,Profile~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DefaultInboundAction~o,DefaultOutboundAction~o,Enabled~o,AllowLocalFirewallRules~o
New-NetFirewallHyperVRule|w|DisplayName,Name~~ID,RulePriority~o,Direction~o,VMCreatorId,Protocol,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Action~o,Enabled~o,Profiles~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetFirewallHyperVVMSetting|w|PolicyStore,GPOSession,Name~~VMCreatorId,Enabled~o,DefaultInboundAction~o,DefaultOutboundAction~o,LoopbackEnabled~o,AllowHostPolicyMerge~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetFirewallRule|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Enabled~o,Profile~o,Platform,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,LocalAddress,RemoteAddress,Protocol,LocalPort,RemotePort,IcmpType,DynamicTarget~o~DynamicTransport,Program,Package,Service,InterfaceAlias~o,InterfaceType~o,LocalUser,RemoteUser,RemoteMachine,Authentication~o,Encryption~o,OverrideBlockRules~o,RemoteDynamicKeywordAddresses,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecAuthProposal||AccountMapping~s,Authority,AuthorityType~o,Cert~s2,ExtendedKeyUsage~~EKUs,ExcludeCAName~s,FollowRenewal~s,Health~s2,Machine~s1,SelectionCriteria~s,Signing~o,SubjectName,SubjectNameType~o,Thumbprint,ValidationCriteria~s,User~s1,Anonymous~s1,Kerberos~s2,Proxy,Ntlm~s2,PreSharedKey~2~PSK
New-NetIPsecDospSetting|w|Name,StateIdleTimeoutSeconds~o,PerIPRateLimitQueueIdleTimeoutSeconds~o,IpV6IPsecUnauthDscp~o,IpV6IPsecUnauthRateLimitBytesPerSec~o,IpV6IPsecUnauthPerIPRateLimitBytesPerSec~o,IpV6IPsecAuthDscp~o,IpV6IPsecAuthRateLimitBytesPerSec~o,IcmpV6Dscp~o,IcmpV6RateLimitBytesPerSec~o,IpV6FilterExemptDscp~o,IpV6FilterExemptRateLimitBytesPerSec~o,DefBlockExemptDscp~o,DefBlockExemptRateLimitBytesPerSec~o,MaxStateEntries~o,MaxPerIPRateLimitQueues~o,EnabledKeyingModules~o,FilteringFlags~o,PublicInterfaceAliases~o,PrivateInterfaceAliases~o,PublicV6Address,PrivateV6Address,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecMainModeCryptoProposal||Encryption~o,KeyExchange~o,Hash~o
New-NetIPsecMainModeCryptoSet|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Proposal~o,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,Default~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecMainModeRule|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Enabled~o,Profile~o,Platform,MainModeCryptoSet,Phase1AuthSet,LocalAddress,RemoteAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecPhase1AuthSet|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Proposal~o,Default~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecPhase2AuthSet|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Proposal~o,Default~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecQuickModeCryptoProposal||Encryption~o,AHHash~o,ESPHash~o,MaxKiloBytes~o,MaxMinutes~o,Encapsulation~o
New-NetIPsecQuickModeCryptoSet|w|PolicyStore,GPOSession,Name~~ID,DisplayName,Description,Group,Proposal~o,PerfectForwardSecrecyGroup~o~PfsGroup,Default~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPsecRule|w|PolicyStore,GPOSession,IPsecRuleName~p~ID/Name,DisplayName,Description,Group,Enabled~o,Profile~o,Platform,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,TunnelType~o,AllowWatchKey~o,AllowSetKey~o,LocalTunnelEndpoint,RemoteTunnelEndpoint,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,LocalAddress,RemoteAddress,Protocol,LocalPort,RemotePort,InterfaceAlias~o,InterfaceType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Open-NetGPO||PolicyStore~0,DomainController,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-NetFirewallDynamicKeywordAddress|w|All~s,PolicyStore,AllAutoResolve~s,AllNonAutoResolve~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Id~0,InputObject~op
Remove-NetFirewallHyperVRule|w|All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~~ID,DisplayName,Direction~o,VMCreatorId,Protocol,Action~o,Enabled~o,EnforcementStatus~o,PolicyStoreSourceType~o,InputObject~o
Remove-NetFirewallRule|w|All~s,PolicyStore,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op,InputObject~op
Remove-NetIPsecDospSetting|w|All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0,InputObject~op
Remove-NetIPsecMainModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecMainModeRule~op,InputObject~op
Remove-NetIPsecMainModeRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op,InputObject~op
Remove-NetIPsecMainModeSA|w|All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,AssociatedNetIPsecQuickModeSA~op,InputObject~op
Remove-NetIPsecPhase1AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op,InputObject~op
Remove-NetIPsecPhase2AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Remove-NetIPsecQuickModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PerfectForwardSecrecyGroup~o~PfsGroup,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Remove-NetIPsecQuickModeSA|w|All~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,AssociatedNetIPsecMainModeSA~op,InputObject~op
Remove-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Rename-NetFirewallHyperVRule|w|NewName,All~s,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~~ID,DisplayName,Direction~o,VMCreatorId,Protocol,Action~o,Enabled~o,EnforcementStatus~o,PolicyStoreSourceType~o,InputObject~o
Rename-NetFirewallRule|w|All~s,PolicyStore,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallApplicationFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallSecurityFilter~op,AssociatedNetFirewallServiceFilter~op,AssociatedNetFirewallProfile~op,InputObject~op
Rename-NetIPsecMainModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecMainModeRule~op,InputObject~op
Rename-NetIPsecMainModeRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,Enabled~o,MainModeCryptoSet,Phase1AuthSet,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecMainModeCryptoSet~op,InputObject~op
Rename-NetIPsecPhase1AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,AssociatedNetIPsecMainModeRule~op,InputObject~op
Rename-NetIPsecPhase2AuthSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Rename-NetIPsecQuickModeCryptoSet|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~0~ID,DisplayName,Description,DisplayGroup,Group,PerfectForwardSecrecyGroup~o~PfsGroup,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetIPsecRule~op,InputObject~op
Rename-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,NewName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Save-NetGPO||GPOSession~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-NetFirewallAddressFilter|w|PolicyStore,GPOSession,LocalAddress~~LocalIP,RemoteAddress~~RemoteIP,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallApplicationFilter|w|PolicyStore,GPOSession,Program,Package,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallHyperVProfile|w|PolicyStore,GPOSession,Name~~VMCreatorId,Profile~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DefaultInboundAction~o,DefaultOutboundAction~o,Enabled~o,AllowLocalFirewallRules~o
Set-NetFirewallHyperVRule|w|Name~~ID,NewDisplayName,RulePriority~o,Direction~o,VMCreatorId,Protocol,LocalAddresses,LocalPorts,RemoteAddresses,RemotePorts,Action~o,Enabled~o,Profiles~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,InputObject~o
Set-NetFirewallHyperVVMSetting|w|Name~~VMCreatorId,Enabled~o,DefaultInboundAction~o,DefaultOutboundAction~o,LoopbackEnabled~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~o,AllowHostPolicyMerge~o
Set-NetFirewallInterfaceFilter|w|PolicyStore,GPOSession,InterfaceAlias,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallInterfaceTypeFilter|w|PolicyStore,GPOSession,InterfaceType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallPortFilter|w|PolicyStore,GPOSession,Protocol,LocalPort,RemotePort,IcmpType,DynamicTarget~o~DynamicTransport,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallProfile|w|Name~0~Profile,PolicyStore,GPOSession,Enabled~o,DefaultInboundAction~o,DefaultOutboundAction~o,AllowInboundRules~o,AllowLocalFirewallRules~o,AllowLocalIPsecRules~o,AllowUserApps~o,AllowUserPorts~o,AllowUnicastResponseToMulticast~o,NotifyOnListen~o,EnableStealthModeForIPsec~o,LogFileName,LogMaxSizeKilobytes~o,LogAllowed~o,LogBlocked~o,LogIgnored~o,DisabledInterfaceAliases,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,All~s,InputObject~op
Set-NetFirewallRule|w|Name~0~ID,PolicyStore,NewDisplayName,Description,Enabled~o,Profile~o,Platform,Direction~o,Action~o,EdgeTraversalPolicy~o,LooseSourceMapping~o~LSM,LocalOnlyMapping~o,Owner,LocalAddress,RemoteAddress,Protocol,LocalPort,RemotePort,IcmpType,DynamicTarget~o~DynamicTransport,Program,Package,Service,InterfaceAlias~o,InterfaceType~o,LocalUser,RemoteUser,RemoteMachine,Authentication~o,Encryption~o,OverrideBlockRules~o,RemoteDynamicKeywordAddresses,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetFirewallSecurityFilter|w|PolicyStore,GPOSession,Authentication~o,Encryption~o,OverrideBlockRules~o,LocalUser,RemoteUser,RemoteMachine,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallServiceFilter|w|PolicyStore,GPOSession,Service,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetFirewallSetting|w|PolicyStore,GPOSession,Exemptions~o,EnableStatefulFtp~o,EnableStatefulPptp~o,RemoteMachineTransportAuthorizationList,RemoteMachineTunnelAuthorizationList,RemoteUserTransportAuthorizationList,RemoteUserTunnelAuthorizationList,RequireFullAuthSupport~o,CertValidationLevel~o,AllowIPsecThroughNAT~o,MaxSAIdleTimeSeconds~o,KeyEncoding~o,EnablePacketQueuing~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetIPsecDospSetting|w|Name~0,StateIdleTimeoutSeconds~o,PerIPRateLimitQueueIdleTimeoutSeconds~o,IpV6IPsecUnauthDscp~o,IpV6IPsecUnauthRateLimitBytesPerSec~o,IpV6IPsecUnauthPerIPRateLimitBytesPerSec~o,IpV6IPsecAuthDscp~o,IpV6IPsecAuthRateLimitBytesPerSec~o,IcmpV6Dscp~o,IcmpV6RateLimitBytesPerSec~o,IpV6FilterExemptDscp~o,IpV6FilterExemptRateLimitBytesPerSec~o,DefBlockExemptDscp~o,DefBlockExemptRateLimitBytesPerSec~o,MaxStateEntries~o,MaxPerIPRateLimitQueues~o,EnabledKeyingModules~o,FilteringFlags~o,PublicInterfaceAliases~o,PrivateInterfaceAliases~o,PublicV6Address,PrivateV6Address,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetIPsecMainModeCryptoSet|w|Name~0~ID,PolicyStore,GPOSession,NewDisplayName,Description,Proposal~o,MaxMinutes~o,MaxSessions~o,ForceDiffieHellman~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetIPsecMainModeRule|w|Name~0~ID,PolicyStore,GPOSession,NewDisplayName,Description,Enabled~o,Profile~o,Platform,MainModeCryptoSet,Phase1AuthSet,LocalAddress,RemoteAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetIPsecPhase1AuthSet|w|Name~0~ID,PolicyStore,GPOSession,NewDisplayName,Description,Proposal~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetIPsecPhase2AuthSet|w|Name~0~ID,PolicyStore,GPOSession,NewDisplayName,Description,Proposal~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetIPsecQuickModeCryptoSet|w|Name~0~ID,PolicyStore,GPOSession,NewDisplayName,Description,Proposal~o,PerfectForwardSecrecyGroup~o~PfsGroup,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Set-NetIPsecRule|w|IPsecRuleName~0p~ID/Name,PolicyStore,GPOSession,NewDisplayName,Description,Enabled~o,Profile~o,Platform,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,LocalTunnelEndpoint,RemoteTunnelEndpoint,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,LocalAddress,RemoteAddress,Protocol,LocalPort,RemotePort,InterfaceAlias~o,InterfaceType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DisplayName,DisplayGroup,Group,InputObject~op
Show-NetFirewallRule||PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Show-NetIPsecRule||PolicyStore,GPOSession,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Sync-NetIPsecRule|w|All~s,PolicyStore,GPOSession,TracePolicyStore~s,Servers,Domains,EndpointType~o,AddressType~o,DnsServers,CimSession~o~Session,ThrottleLimit~o,AsJob~s,IPsecRuleName~0p~ID/Name,DisplayName,Description,DisplayGroup,Group,Enabled~o,Mode~o,InboundSecurity~o~SecIn,OutboundSecurity~o~SecOut,QuickModeCryptoSet,Phase1AuthSet,Phase2AuthSet,KeyModule~o,AllowWatchKey~o,AllowSetKey~o,RemoteTunnelHostname,ForwardPathLifetime~o,EncryptedTunnelBypass~o,RequireAuthorization~o,User,Machine,PrimaryStatus~o,Status,PolicyStoreSource,PolicyStoreSourceType~o,AssociatedNetFirewallAddressFilter~op,AssociatedNetFirewallInterfaceFilter~op,AssociatedNetFirewallInterfaceTypeFilter~op,AssociatedNetFirewallPortFilter~op,AssociatedNetFirewallProfile~op,AssociatedNetIPsecPhase2AuthSet~op,AssociatedNetIPsecPhase1AuthSet~op,AssociatedNetIPsecQuickModeCryptoSet~op,InputObject~op
Update-NetFirewallDynamicKeywordAddress||Id,Addresses,Append~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Update-NetIPsecRule|w|IPsecRuleName~p~ID/Name,PolicyStore,GPOSession,Action~op,IPv6Addresses~p,IPv4Addresses~p,EndpointType~op,PassThru~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
#NetTCPIP
Find-NetRoute||InterfaceIndex~o,LocalIPAddress,RemoteIPAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetCompartment||CompartmentId~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetIPAddress||IPAddress~0p~LocalAddress,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,AddressFamily~o,Type~o,PrefixLength~o,PrefixOrigin~o,SuffixOrigin~o,AddressState~o,ValidLifetime~o,PreferredLifetime~o,SkipAsSource~o,AssociatedIPInterface~op,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetIPConfiguration||InterfaceAlias~1p~ifAlias,AllCompartments~s~IncludeAllCompartments,CompartmentId~op,Detailed~s,CimSession~op~PSComputerName/ComputerName,InterfaceIndex~op~ifIndex,All~s~IncludeAllInterfaces
Get-NetIPInterface||InterfaceIndex~op~ifIndex,InterfaceAlias~0p~ifAlias,AddressFamily~o,Forwarding~o,ClampMss~o,Advertising~o,NlMtuBytes~o,InterfaceMetric~o,NeighborUnreachabilityDetection~o,BaseReachableTimeMs~o~BaseReachableTime,ReachableTimeMs~o~ReachableTime,RetransmitTimeMs~o~RetransmitTime,DadTransmits~o,DadRetransmitTimeMs~o~DadRetransmitTime,RouterDiscovery~o,ManagedAddressConfiguration~o,OtherStatefulConfiguration~o,WeakHostSend~o,WeakHostReceive~o,IgnoreDefaultRoutes~o,AdvertisedRouterLifetime~o,AdvertiseDefaultRoute~o,CurrentHopLimit~o,ForceArpNdWolPattern~o,DirectedMacWolPattern~o,EcnMarking~o,Dhcp~o,ConnectionState~o,AutomaticMetric~o,NeighborDiscoverySupported~o,CompartmentId~o,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,AssociatedRoute~op,AssociatedIPAddress~op,AssociatedNeighbor~op,AssociatedAdapter~op
Get-NetIPv4Protocol||DefaultHopLimit~o,NeighborCacheLimitEntries~o~NeighborCacheLimit,RouteCacheLimitEntries~o~RouteCacheLimit,ReassemblyLimitBytes~o~ReassemblyLimit,IcmpRedirects~o,SourceRoutingBehavior~o,DhcpMediaSense~o,MediaSenseEventLog~o,IGMPLevel~o~MldLevel,IGMPVersion~o~MldVersion,MulticastForwarding~o,GroupForwardedFragments~o,RandomizeIdentifiers~o,AddressMaskReply~o,DeadGatewayDetection~o,MinimumMtu~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetIPv6Protocol||DefaultHopLimit~o,NeighborCacheLimitEntries~o~NeighborCacheLimit,RouteCacheLimitEntries~o~RouteCacheLimit,ReassemblyLimitBytes~o~ReassemblyLimit,IcmpRedirects~o,SourceRoutingBehavior~o,DhcpMediaSense~o,MediaSenseEventLog~o,MldLevel~o,MldVersion~o,MulticastForwarding~o,GroupForwardedFragments~o,RandomizeIdentifiers~o,AddressMaskReply~o,DeadGatewayDetection~o,UseTemporaryAddresses~o,MaxTemporaryDadAttempts~o~MaxDadAttempts,MaxTemporaryValidLifetime~o~MaxValidLifetime,MaxTemporaryPreferredLifetime~o~MaxPreferredLifetime,TemporaryRegenerateTime~o~RegenerateTime,MaxTemporaryDesyncTime~o~MaxRandomTime,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetNeighbor||IPAddress~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,LinkLayerAddress,State~o,AddressFamily~o,AssociatedIPInterface~op,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetOffloadGlobalSetting||ReceiveSideScaling~o,ReceiveSegmentCoalescing~o,Chimney~o,TaskOffload~o,NetworkDirect~o,NetworkDirectAcrossIPSubnets~o,PacketCoalescingFilter~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetPrefixPolicy||Prefix~0,Precedence~o,Label~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetRoute||DestinationPrefix~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,NextHop,AddressFamily~o,Publish~o,RouteMetric~o,Protocol~o,CompartmentId~o,ValidLifetime~o,PreferredLifetime~o,State~o,InterfaceMetric~o,AssociatedIPInterface~op,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetTCPConnection||LocalAddress~0p~IPAddress,LocalPort~o1,RemoteAddress,RemotePort~o,State~o,AppliedSetting~o,OwningProcess~o,CreationTime~o,OffloadState~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetTCPSetting||SettingName~0,MinRtoMs~o~MinRto,InitialCongestionWindowMss~o~InitialCongestionWindow,CongestionProvider~o,CwndRestart~o,DelayedAckTimeoutMs~o~DelayedAckTimeout,DelayedAckFrequency~o,MemoryPressureProtection~o,AutoTuningLevelLocal~o,AutoTuningLevelGroupPolicy~o,AutoTuningLevelEffective~o,EcnCapability~o,Timestamps~o,InitialRtoMs~o~InitialRto,ScalingHeuristics~o,DynamicPortRangeStartPort~o,DynamicPortRangeNumberOfPorts~o,AutomaticUseCustom~o,NonSackRttResiliency~o,ForceWS~o,MaxSynRetransmissions~o,AutoReusePortRangeStartPort~o,AutoReusePortRangeNumberOfPorts~o,AssociatedTransportFilter~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetTransportFilter||SettingName,Protocol~o,LocalPortStart~o,LocalPortEnd~o,RemotePortStart~o,RemotePortEnd~o,DestinationPrefix,AssociatedTCPSetting~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetUDPEndpoint||LocalAddress~0p~IPAddress,LocalPort~o1,OwningProcess~o,CreationTime~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-NetUDPSetting||DynamicPortRangeStartPort~o0,DynamicPortRangeNumberOfPorts~o1,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-NetIPAddress|w|IPAddress~0p~LocalAddress,InterfaceAlias~p~ifAlias,DefaultGateway,AddressFamily~o,Type~o,PrefixLength~o,ValidLifetime~o,PreferredLifetime~o,SkipAsSource~o,PolicyStore,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceIndex~op~ifIndex
New-NetNeighbor|w|IPAddress~0,InterfaceAlias~p~ifAlias,LinkLayerAddress,PolicyStore,State~o,AddressFamily~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceIndex~op~ifIndex
New-NetRoute|w|DestinationPrefix~0,InterfaceAlias~p~ifAlias,AddressFamily~o,NextHop,PolicyStore,Publish~o,RouteMetric~o,Protocol~o,ValidLifetime~o,PreferredLifetime~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceIndex~op~ifIndex
New-NetTransportFilter|w|SettingName,Protocol~o,LocalPortStart~o,LocalPortEnd~o,RemotePortStart~o,RemotePortEnd~o,DestinationPrefix,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-NetIPAddress|w|IPAddress~0p~LocalAddress,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,AddressFamily~o,Type~o,PrefixLength~o,PrefixOrigin~o,SuffixOrigin~o,AddressState~o,ValidLifetime~o,PreferredLifetime~o,SkipAsSource~o,PolicyStore,DefaultGateway,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-NetNeighbor|w|IPAddress~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,LinkLayerAddress,State~o,AddressFamily~o,AssociatedIPInterface~op,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-NetRoute|w|DestinationPrefix~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,NextHop,AddressFamily~o,Publish~o,RouteMetric~o,Protocol~o,CompartmentId~o,ValidLifetime~o,PreferredLifetime~o,State~o,InterfaceMetric~o,AssociatedIPInterface~op,PolicyStore,IncludeAllCompartments~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-NetTransportFilter|w|SettingName,Protocol~o,LocalPortStart~o,LocalPortEnd~o,RemotePortStart~o,RemotePortEnd~o,DestinationPrefix,AssociatedTCPSetting~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetIPAddress|w|IPAddress~0p~LocalAddress,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,AddressFamily~o,Type~o,PrefixOrigin~o,SuffixOrigin~o,AddressState~o,PolicyStore,IncludeAllCompartments~s,PrefixLength~o,ValidLifetime~o,PreferredLifetime~o,SkipAsSource~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetIPInterface|w|InterfaceIndex~op~ifIndex,InterfaceAlias~0p~ifAlias,AddressFamily~o,ReachableTime~o,NeighborDiscoverySupported~o,CompartmentId~o,PolicyStore,IncludeAllCompartments~s,Forwarding~o,ClampMss~o,Advertising~o,NlMtuBytes~o,InterfaceMetric~o,NeighborUnreachabilityDetection~o,BaseReachableTimeMs~o~BaseReachableTime,RetransmitTimeMs~o~RetransmitTime,DadTransmits~o,DadRetransmitTimeMs~o~DadRetransmitTime,RouterDiscovery~o,ManagedAddressConfiguration~o,OtherStatefulConfiguration~o,WeakHostSend~o,WeakHostReceive~o,IgnoreDefaultRoutes~o,AdvertisedRouterLifetime~o,AdvertiseDefaultRoute~o,CurrentHopLimit~o,ForceArpNdWolPattern~o,DirectedMacWolPattern~o,EcnMarking~o,Dhcp~o,AutomaticMetric~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetIPv4Protocol|w|InputObject~op,DefaultHopLimit~o,NeighborCacheLimitEntries~o~NeighborCacheLimit,RouteCacheLimitEntries~o~RouteCacheLimit,ReassemblyLimitBytes~o~ReassemblyLimit,IcmpRedirects~o,SourceRoutingBehavior~o,DhcpMediaSense~o,MediaSenseEventLog~o,IGMPLevel~o~MldLevel,IGMPVersion~o~MldVersion,MulticastForwarding~o,GroupForwardedFragments~o,RandomizeIdentifiers~o,AddressMaskReply~o,DeadGatewayDetection~o,MinimumMtu~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s
Set-NetIPv6Protocol|w|InputObject~op,DefaultHopLimit~o,NeighborCacheLimitEntries~o~NeighborCacheLimit,RouteCacheLimitEntries~o~RouteCacheLimit,ReassemblyLimitBytes~o~ReassemblyLimit,IcmpRedirects~o,SourceRoutingBehavior~o,DhcpMediaSense~o,MediaSenseEventLog~o,MldLevel~o,MldVersion~o,MulticastForwarding~o,GroupForwardedFragments~o,RandomizeIdentifiers~o,AddressMaskReply~o,DeadGatewayDetection~o,UseTemporaryAddresses~o,MaxTemporaryDadAttempts~o~MaxDadAttempts,MaxTemporaryValidLifetime~o~MaxValidLifetime,MaxTemporaryPreferredLifetime~o~MaxPreferredLifetime,TemporaryRegenerateTime~o~RegenerateTime,MaxTemporaryDesyncTime~o~MaxRandomTime,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s
Set-NetNeighbor|w|IPAddress~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,State~o,AddressFamily~o,PolicyStore,IncludeAllCompartments~s,LinkLayerAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetOffloadGlobalSetting|w|InputObject~op,ReceiveSideScaling~o,ReceiveSegmentCoalescing~o,Chimney~o,TaskOffload~o,NetworkDirect~o,NetworkDirectAcrossIPSubnets~o,PacketCoalescingFilter~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s
Set-NetRoute|w|DestinationPrefix~0,InterfaceIndex~op~ifIndex,InterfaceAlias~p~ifAlias,NextHop,AddressFamily~o,Protocol~o,PolicyStore,IncludeAllCompartments~s,Publish~o,RouteMetric~o,ValidLifetime~o,PreferredLifetime~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetTCPSetting|w|SettingName~0,MinRtoMs~o~MinRto,InitialCongestionWindowMss~o~InitialCongestionWindow,CongestionProvider~o,CwndRestart~o,DelayedAckTimeoutMs~o~DelayedAckTimeout,DelayedAckFrequency~o,MemoryPressureProtection~o,AutoTuningLevelLocal~o,EcnCapability~o,Timestamps~o,InitialRtoMs~o~InitialRto,ScalingHeuristics~o,DynamicPortRangeStartPort~o,DynamicPortRangeNumberOfPorts~o,AutomaticUseCustom~o,NonSackRttResiliency~o,ForceWS~o,MaxSynRetransmissions~o,AutoReusePortRangeStartPort~o,AutoReusePortRangeNumberOfPorts~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-NetUDPSetting|w|InputObject~op,DynamicPortRangeStartPort~o,DynamicPortRangeNumberOfPorts~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s
Test-NetConnection||ComputerName~0p~RemoteAddress/cn,TraceRoute~s,Hops~o,InformationLevel,CommonTCPPort~1,Port~op~RemotePort,DiagnoseRouting~s,ConstrainSourceAddress,ConstrainInterface~o
#PKI
Add-CertificateEnrollmentPolicyServer|w|NoClobber~s,Url~up,RequireStrongValidation~sp,Credential~o,context~o,AutoEnrollmentEnabled~sp,Context~o
Export-Certificate|w|Type~o,NoClobber~s,Force~s,FilePath~~FullName,Cert~op
Export-PfxCertificate|w|NoProperties~o,NoClobber~o,Force~o,CryptoAlgorithmOption~o,ChainOption~o,ProtectTo,Password~c,FilePath~1,PFXData~o0p,Cert~o0p~PsPath
Get-Certificate|w|Url~up,Template,SubjectName,DnsName,Credential~o,CertStoreLocation,Request~op
Get-CertificateAutoEnrollmentPolicy||Scope~o,Context~o
Get-CertificateEnrollmentPolicyServer||Url~up,Scope~o,Context~o
Get-CertificateNotificationTask||
Get-PfxData||Password~c,FilePath~0p~FullName
Import-Certificate|w|FilePath~0p~FullName,CertStoreLocation
Import-PfxCertificate|w|Exportable~s,Password~c,CertStoreLocation~1,FilePath~0p~FullName
New-CertificateNotificationTask|w|Type~o,RunTaskForExistingCertificates~s,PSScript,Name,Channel~o
New-SelfSignedCertificate|w|SecurityDescriptor~o,TextExtension,Extension~o,HardwareKeyUsage~o,KeyUsageProperty~o,KeyUsage~o,KeyProtection~o,KeyExportPolicy~o,KeyLength~o,KeyAlgorithm,SmimeCapabilities~s,ExistingKey~s,KeyLocation,SignerReader,Reader,SignerPin~c,Pin~c,KeyDescription,KeyFriendlyName,Container,Provider,CurveExport~o,KeySpec~o,Type~o,FriendlyName,NotAfter~o,NotBefore~o,SerialNumber,Subject,DnsName,SuppressOid,HashAlgorithm,AlternateSignatureAlgorithm~s,TestRoot~s,Signer~o,CloneCert~op,CertStoreLocation
Remove-CertificateEnrollmentPolicyServer|w|Url~u0p,context~o,Context~op
Remove-CertificateNotificationTask|w|Name~0p
Set-CertificateAutoEnrollmentPolicy|w|StoreName~p,PolicyState~op,ExpirationPercentage~op,EnableTemplateCheck~sp,EnableMyStoreManagement~sp,EnableBalloonNotifications~sp,context~o,EnableAll~s,Context~o
Switch-Certificate|w|NotifyOnly~s,NewCert~o1,OldCert~o0
Test-Certificate||Policy~o,User~s,EKU,DNSName,AllowUntrustedRoot~s,Cert~o0p~PsPath
#PnpDevice
Disable-PnpDevice|w|InstanceId~0p~DeviceId,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Enable-PnpDevice|w|InstanceId~0p~DeviceId,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Get-PnpDevice||InstanceId~0p~DeviceId,Class,PresentOnly~s,Status,CimSession~o~Session,ThrottleLimit~o,AsJob~s,FriendlyName~p
Get-PnpDeviceProperty|w|InstanceId~p~DeviceId,KeyName~0p~Key,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
#PrintManagement
Add-Printer|w|ConnectionName~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Comment,Datatype,UntilTime~o,KeepPrintedJobs~s,Location,SeparatorPageFile,ComputerName~~CN,Shared~s,ShareName,StartTime~o,Name~0p,PermissionSDDL,PrintProcessor,Priority~o,Published~s,RenderingMode~o,DisableBranchOfficeLogging~s,BranchOfficeOfflineLogSizeMB~o,WorkflowPolicy~o,DeviceURL,DeviceUUID,IppURL,DriverName~1,PortName
Add-PrinterDriver|w|Name~0,InfPath~1,PrinterEnvironment,ComputerName,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Add-PrinterPort|w|Name~0,ComputerName~~CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,SNMP~o~SNMPIndex,SNMPCommunity,LprHostAddress~1,LprQueueName~2,LprByteCounting~s,PrinterHostAddress~1,PortNumber~o,HostName~0,PrinterName~1
Get-PrintConfiguration||ComputerName~p~Computer/CN,PrinterName~0p~PN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PrinterObject~o0p~Printer
Get-Printer||Name~0p,ComputerName~~CN,Full~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-PrinterDriver||Name~0p,PrinterEnvironment,ComputerName~~CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-PrinterPort||Name~0p,ComputerName~~CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-PrinterProperty||PropertyName~1p,ComputerName~~CN,PrinterName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-PrintJob||ComputerName~p~CN/computer,ID~o,PrinterName~0p~PN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PrinterObject~o0p~Printer
Read-PrinterNfcTag||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-Printer|w|Name~0p,ComputerName~~CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-PrinterDriver|w|Name~0p,PrinterEnvironment~1,ComputerName~~CN,RemoveFromDriverStore~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-PrinterPort|w|Name~0p,ComputerName~~CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-PrintJob|w|InputObject~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ComputerName~p~CN/computer,ID~o1,PrinterName~0p~PN,PrinterObject~o0p~Printer
Rename-Printer|w|Name~0p,NewName~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
Restart-PrintJob|w|InputObject~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ComputerName~p~CN/computer,ID~o1,PrinterName~0p~PN,PrinterObject~o0p~Printer
Resume-PrintJob|w|InputObject~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ComputerName~p~CN/computer,ID~o1,PrinterName~1p~PN,PrinterObject~o0p~Printer
Set-PrintConfiguration|w|Collate~o,Color~o,DuplexingMode~o~Duplex/Duplexing,PaperSize~o,PrintTicketXml~~PrintTicket/PT,PrinterObject~o0p~Printer,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ComputerName~p~Computer/CN,PrinterName~0p~PN,InputObject~o0p~ConfigObject
Set-Printer|w|Name~0p,ComputerName~~CN,Comment,Datatype,DriverName,UntilTime~o,KeepPrintedJobs~o,Location,PermissionSDDL,PortName,PrintProcessor,Priority~o,Published~o,RenderingMode~o,SeparatorPageFile,Shared~o,ShareName,StartTime~o,DisableBranchOfficeLogging~o,BranchOfficeOfflineLogSizeMB~o,WorkflowPolicy~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-PrinterProperty|w|PrinterName~0p,PropertyName~1p,Value~2p,ComputerName~p~Computer/CN,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PrinterObject~o0p~Printer,InputObject~o0p~PropertyObject
Suspend-PrintJob|w|InputObject~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ComputerName~p~CN/computer,ID~o1,PrinterName~0p~PN,PrinterObject~o0p~Printer
Write-PrinterNfcTag||SharePath~0p,WsdAddress~1p,Lock~s2p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
#ProcessMitigations
ConvertTo-ProcessMitigationPolicy||EMETFilePath~0p~f,OutputFilePath~1p~o
Get-ProcessMitigation||FullPolicy~s~f,Name~0~n,RunningProcesses~s~r,Id~o0p,RegistryConfigFilePath~~o,System~s~s
Set-ProcessMitigation||Name~0p,Disable~~d,Enable~~e,EAFModules,Force~~f,Reset~s~r,Remove~s,PolicyFilePath~~x,IsValid~s~v,System~s~s
#PSDiagnostics
Disable-PSTrace||AnalyticOnly~s
Disable-PSWSManCombinedTrace||
Disable-WSManTrace||
Enable-PSTrace||Force~s,AnalyticOnly~s
Enable-PSWSManCombinedTrace||DoNotOverwriteExistingTrace~s
Enable-WSManTrace||
Get-LogProperties||Name~o0p
Set-LogProperties||LogDetails~o0p,Force~s
Start-Trace||SessionName~0,OutputFilePath~1,ProviderFilePath~2,ETS~s,Format~o,MinBuffers~o,MaxBuffers~o,BufferSizeInKB~o,MaxLogFileSizeInMB~o
Stop-Trace||SessionName~o0,ETS~s
#PSReadLine
Get-PSReadLineKeyHandler|5|Bound~s,Unbound~s
Get-PSReadLineKeyHandler|7|Bound~s,Unbound~s,Chord~0~Key
Get-PSReadLineOption||
Remove-PSReadLineKeyHandler||Chord~0~Key,ViMode~o
Set-PSReadLineKeyHandler||ScriptBlock~b1,BriefDescription,Description~~LongDescription,Chord~0~Key,ViMode~o,Function~1
Set-PSReadLineOption|5|EditMode~o,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler~o,CommandValidationHandler~o,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount~o,MaximumKillRingCount~o,ShowToolTips~s,ExtraPromptLineCount~o,DingTone~o,DingDuration~o,BellStyle~o,CompletionQueryItems~o,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle~o,HistorySavePath,AnsiEscapeTimeout~o,PromptText,ViModeIndicator~o,ViModeChangeHandler~b,Colors~o
Set-PSReadLineOption|7|EditMode~o,ContinuationPrompt,HistoryNoDuplicates~s,AddToHistoryHandler~o,CommandValidationHandler~o,HistorySearchCursorMovesToEnd~s,MaximumHistoryCount~o,MaximumKillRingCount~o,ShowToolTips~s,ExtraPromptLineCount~o,DingTone~o,DingDuration~o,BellStyle~o,CompletionQueryItems~o,WordDelimiters,HistorySearchCaseSensitive~s,HistorySaveStyle~o,HistorySavePath,AnsiEscapeTimeout~o,PromptText,ViModeIndicator~o,ViModeChangeHandler~b,PredictionSource~o,PredictionViewStyle~o,Colors~o,TerminateOrphanedConsoleApps~s
#PSScheduledJob
Add-JobTrigger|5|Trigger~o1p,InputObject~o0p,Id~o0,Name~0
Disable-JobTrigger|5w|InputObject~o0p,PassThru~s
Disable-ScheduledJob|5w|InputObject~o0p,PassThru~s,Id~o0,Name~0
Enable-JobTrigger|5w|InputObject~o0p,PassThru~s
Enable-ScheduledJob|5w|InputObject~o0p,PassThru~s,Id~o0,Name~0
Get-JobTrigger|5|TriggerId~o1,InputObject~o0p,Id~o0,Name~0
Get-ScheduledJob|5|Id~o0,Name~0
Get-ScheduledJobOption|5|InputObject~o0p,Id~o0,Name~0p
New-JobTrigger|5|RandomDelay~o,At~o,Once~s0,RepetitionInterval~o,RepetitionDuration~o,RepeatIndefinitely~s,DaysInterval~o,Daily~s0,WeeksInterval~o,DaysOfWeek~o,Weekly~s0,AtStartup~s0,User,AtLogOn~s0
New-ScheduledJobOption|5|RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy~o,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,WakeToRun~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout~o,IdleDuration~o,StartIfIdle~s
Register-ScheduledJob|5w|ScriptBlock~b1,Name~0,Trigger~o,InitializationScript~b,RunAs32~s,Credential~c,Authentication~o,ScheduledJobOption~o,ArgumentList~o,MaxResultCount~o,RunNow~s,RunEvery~o,FilePath~1
Remove-JobTrigger|5|TriggerId~o,InputObject~o0p,Id~o0,Name~0
Set-JobTrigger|5|InputObject~o0p,DaysInterval~o,WeeksInterval~o,RandomDelay~o,At~o,User,DaysOfWeek~o,AtStartup~s,AtLogOn~s,Once~s,RepetitionInterval~o,RepetitionDuration~o,RepeatIndefinitely~s,Daily~s,Weekly~s,PassThru~s
Set-ScheduledJob|5|Name,ScriptBlock~b,Trigger~o,InitializationScript~b,RunAs32~s,Credential~c,Authentication~o,ScheduledJobOption~o,InputObject~o0p,MaxResultCount~o,PassThru~s,ArgumentList~o,RunNow~s,RunEvery~o,FilePath,ClearExecutionHistory~s
Set-ScheduledJobOption|5|InputObject~o0p,PassThru~s,RunElevated~s,HideInTaskScheduler~s,RestartOnIdleResume~s,MultipleInstancePolicy~o,DoNotAllowDemandStart~s,RequireNetwork~s,StopIfGoingOffIdle~s,WakeToRun~s,ContinueIfGoingOnBattery~s,StartIfOnBattery~s,IdleTimeout~o,IdleDuration~o,StartIfIdle~s
Unregister-ScheduledJob|5w|InputObject~o0p,Force~s,Id~o0,Name~0
#ScheduledTasks
Disable-ScheduledTask||TaskName~0,TaskPath~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
Enable-ScheduledTask||TaskName~0,TaskPath~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
Export-ScheduledTask||TaskName~0,TaskPath~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
Get-ClusteredScheduledTask||TaskName~0,Cluster~1,TaskType~o2,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-ScheduledTask||TaskName~0p,TaskPath~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-ScheduledTaskInfo||TaskName~0,TaskPath~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
New-ScheduledTask||Action~o0,Description~4,Principal~o3,Settings~o2,Trigger~o1,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-ScheduledTaskAction||Id,Execute~0,Argument~1,WorkingDirectory~2,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-ScheduledTaskPrincipal||Id~5,RunLevel~o2,ProcessTokenSidType~o3,RequiredPrivilege~4,UserId~0,LogonType~o1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,GroupId~0
New-ScheduledTaskSettingsSet||DisallowDemandStart~s,DisallowHardTerminate~s,Compatibility~o,DeleteExpiredTaskAfter~o,AllowStartIfOnBatteries~s,Disable~s,MaintenanceExclusive~s,Hidden~s,RunOnlyIfIdle~s,IdleWaitTimeout~o,NetworkId,NetworkName,DisallowStartOnRemoteAppSession~s,MaintenancePeriod~o,MaintenanceDeadline~o,StartWhenAvailable~s,DontStopIfGoingOnBatteries~s,WakeToRun~s,IdleDuration~o,RestartOnIdle~s,DontStopOnIdleEnd~s,ExecutionTimeLimit~o,MultipleInstances~o,Priority~o,RestartCount~o,RestartInterval~o,RunOnlyIfNetworkAvailable~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-ScheduledTaskTrigger||RandomDelay~o,At~o,Once~s0,RepetitionDuration~o,RepetitionInterval~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Daily~s0,DaysInterval~o,DaysOfWeek~o,Weekly~s0,WeeksInterval~o,AtStartup~s0,AtLogOn~s0,User
Register-ClusteredScheduledTask||InputObject~o2p,Cluster~3,TaskName~0,TaskType~o1,Resource~4,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Xml~2p,Settings~o4,Description~5,Trigger~o3,Action~o2
Register-ScheduledTask||Force~s,Password~4,User~3,TaskName~0,TaskPath~1,Action~o2,Description~8,Settings~o4,Trigger~o3,RunLevel~o7,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Xml~2p,Principal~o5,InputObject~o2p
Set-ClusteredScheduledTask||TaskName~0,Cluster~2,Xml~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Action~o1,Settings~o3,Trigger~o2,Description~4,InputObject~o1p
Set-ScheduledTask||Password~6,User~5,Action~o2,TaskPath~1,Settings~o4,Trigger~o3,TaskName~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p,Principal~o5
Start-ScheduledTask||TaskPath~1,TaskName~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o1p
Stop-ScheduledTask||TaskPath~1,TaskName~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o1p
Unregister-ClusteredScheduledTask||Cluster~1,TaskName~0,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p
Unregister-ScheduledTask|w|TaskName~0p,TaskPath~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
#SecureBoot
Confirm-SecureBootUEFI||
Format-SecureBootUEFI||Name~p~n,SignatureOwner~o~g,CertificateFilePath~~c,FormatWithCert~s~cert,SignableFilePath~~s,Time~~t,AppendWrite~s~append,ContentFilePath~~f,Hash~~h,Algorithm~~alg,Delete~s~del
Get-SecureBootPolicy||
Get-SecureBootUEFI||Name~1p~n,OutputFilePath~~f
Set-SecureBootUEFI||Name~p~n,ContentFilePath~~f,SignedFilePath~~s,Time~p~t,AppendWrite~sp~append,OutputFilePath~~of,Content~op
#ServerManager
Disable-ServerManagerStandardUserRemoting|w|User~0,Force~s
Enable-ServerManagerStandardUserRemoting|w|User~0,Force~s
Get-WindowsFeature||Name~0p,Vhd,ComputerName~~Cn,Credential~c,LogPath
Install-WindowsFeature|w|Name~o0p,Restart~s,IncludeAllSubFeature~s,IncludeManagementTools~s,Source,ComputerName~~Cn,Credential~c,LogPath,Vhd,ConfigurationFilePath
Uninstall-WindowsFeature|w|Name~o0p,Restart~s,IncludeManagementTools~s,Remove~s,ComputerName~~Cn,Credential~c,LogPath,Vhd
#SmbShare
Block-SmbClientAccessToServer|w|Name~1p,IdentifierType~o,Identifier,Description,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Block-SmbShareAccess|w|Name~1p,ScopeName~2p,SmbInstance~op,AccountName,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Close-SmbOpenFile|w|FileId~o1p,SessionId~op,ClientComputerName~p,ClientUserName~p,ScopeName~p,ClusterNodeName~p,SmbInstance~op,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Close-SmbSession|w|SessionId~o1p,ClientComputerName~p,ClientUserName~p,ScopeName~p,ClusterNodeName~p,SmbInstance~op,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Disable-SmbDelegation||SmbClient~0,SmbServer~1,Force~s
Enable-SmbDelegation||SmbClient~0,SmbServer~1
Get-SmbBandwidthLimit||Category~o1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbClientAccessToServer|w|Name~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Get-SmbClientCertificateMapping||Namespace~1p,Subject~2p,IssuerName~p,Thumbprint~p,DisplayName~p,StoreName~p,Type~op,Flags~op,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbClientConfiguration|w|CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbClientNetworkInterface||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbConnection||ServerName~1p,UserName~2p,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbDelegation||SmbServer~0
Get-SmbGlobalMapping||LocalPath~1p,RemotePath~2p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbMapping||LocalPath~1p,RemotePath~2p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbMultichannelConnection||ServerName~1p,IncludeNotSelected~s,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbMultichannelConstraint||ServerName~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbOpenFile||FileId~o1p,SessionId~o2p,ClientComputerName~3p,ClientUserName~4p,ScopeName~5p,ClusterNodeName~6p,IncludeHidden~s,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbServerAlternativePort||TransportType~o1p,Port~o2p,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbServerCertificateMapping||Name~1p,Subject~2p,Thumbprint~p,DisplayName~p,StoreName~p,Type~op,Flags~op,RequireClientAuthentication~op,SkipClientCertificateAccessCheck~op,IncludeHidden~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbServerCertProps||Name~0,Force~s
Get-SmbServerConfiguration|w|CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbServerNetworkInterface||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbSession||SessionId~o1p,ClientComputerName~2p,ClientUserName~3p,ScopeName~4p,ClusterNodeName~5p,IncludeHidden~s,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-SmbShare||Name~1p,ScopeName~2p,Scoped~op,Special~op,ContinuouslyAvailable~op,ShareState~op,FolderEnumerationMode~op,CachingMode~op,LeasingMode~o,DirectoryHandleLeasing~o,ConcurrentUserLimit~op,AvailabilityType~op,CaTimeout~o,EncryptData~op,CompressData~op,IsolatedTransport~op,QoSFlowScope~op,QoSPolicyId~p,IncludeHidden~s,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,CATimeout~op
Get-SmbShareAccess|w|Name~1p,ScopeName~2p,SmbInstance~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Grant-SmbClientAccessToServer|w|Name~1p,IdentifierType~o,Identifier,Description,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Grant-SmbShareAccess|w|Name~1p,ScopeName~2p,SmbInstance~op,AccountName,AccessRight~o,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
New-SmbClientCertificateMapping|w|Namespace~1p,Thumbprint~p,StoreName~p,IssuerName,Subject~2p,DisplayName~p,Type~op,Flags~op,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-SmbGlobalMapping|w|LocalPath~1,RemotePath~2,Credential~c,Persistent~o,RequireIntegrity~o,RequirePrivacy~o,UseWriteThrough~o,FullAccess,DenyAccess,TransportType~o,SkipCertificateCheck~s,CompressNetworkTraffic~o,BlockNTLM~o,TcpPort~o,QuicPort~o,RdmaPort~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-SmbMapping|w|LocalPath~1,RemotePath~2,AsJob~s,BlockNTLM~o,CimSession~o~Session,CompressNetworkTraffic~o,Credential~c,GlobalMapping~s,HomeFolder~s,Password,Persistent~o,QuicPort~o,RdmaPort~o,RequireIntegrity~o,RequirePrivacy~o,SaveCredentials~s,SkipCertificateCheck~s,TcpPort~o,ThrottleLimit~o,TransportType~o,UserName,UseWriteThrough~o
New-SmbMultichannelConstraint|w|ServerName~1,InterfaceIndex~o2,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InterfaceAlias~2
New-SmbServerAlternativePort|w|TransportType~o1p,Port~o2p,EnableInstances~o3p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-SmbServerCertificateMapping|w|Name~1p,Thumbprint~2p,StoreName~3p,Subject,DisplayName,Type~o,Flags~o,RequireClientAuthentication~o,SkipClientCertificateAccessCheck~o,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
New-SmbShare|w|Temporary~s,ContinuouslyAvailable~o,Description,ConcurrentUserLimit~o,CATimeout~o,FolderEnumerationMode~o,CachingMode~o,FullAccess,ChangeAccess,ReadAccess,NoAccess,SecurityDescriptor~p,Path~2p,Name~1p,ScopeName~3p,EncryptData~o,CompressData~o,LeasingMode~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-SmbBandwidthLimit||Category~o1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbClientCertificateMapping|w|Namespace~1p,Subject~2p,Thumbprint~3p,DisplayName~4p,StoreName~5p,IssuerName~5p,Type~o6p,Flags~o7p,IncludeHidden~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbComponent|w|Name~1,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Remove-SmbGlobalMapping|w|LocalPath~1p,RemotePath~2p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbMapping|w|LocalPath~1p,RemotePath~2p,UpdateProfile~s,Force~s,GlobalMapping~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbMultichannelConstraint|w|ServerName~1p,InterfaceIndex~o2p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InterfaceAlias~2p,InputObject~op
Remove-SmbServerAlternativePort|w|TransportType~o1p,Port~o2p,IncludeHidden~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbServerCertificateMapping|w|Name~1p,Subject~2p,Thumbprint~3p,DisplayName~4p,StoreName~5p,Type~o6p,Flags~o7p,RequireClientAuthentication~o8p,SkipClientCertificateAccessCheck~o9p,IncludeHidden~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Remove-SmbShare|w|Name~1p,ScopeName~2p,SmbInstance~op,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Reset-SmbClientConfiguration|w|All~s,AuditInsecureGuestLogon~s,AuditServerDoesNotSupportEncryption~s,AuditServerDoesNotSupportSigning~s,BlockNTLM~s,CompressibilitySampling~s,ConnectionCountPerRssNetworkInterface~s,DirectoryCacheEntriesMax~s,DirectoryCacheEntrySizeMax~s,DirectoryCacheLifetime~s,DisableCompression~s,DormantFileLimit~s,EnableBandwidthThrottling~s,EnableByteRangeLockingOnReadOnlyFiles~s,EnableLargeMtu~s,EnableLoadBalanceScaleOut~s,EnableMailslots~s,EnableMultiChannel~s,EnableSMBQUIC~s,EncryptionCiphers~s,ExtendedSessionTimeout~s,FileInfoCacheEntriesMax~s,FileInfoCacheLifetime~s,FileNotFoundCacheEntriesMax~s,FileNotFoundCacheLifetime~s,ForceSMBEncryptionOverQuic~s,InvalidAuthenticationCacheLifetime~s,KeepConn~s,MaxCmds~s,MaximumConnectionCountPerServer~s,OplocksDisabled~s,RequestCompression~s,RequireEncryption~s,SessionTimeout~s,SkipCertificateCheck~s,Smb2DialectMax~s,Smb2DialectMin~s,UseOpportunisticLocking~s,WindowSizeThreshold~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Reset-SmbServerConfiguration|w|All~s,AnnounceComment~s,AnnounceServer~s,AsynchronousCredits~s,AuditClientCertificateAccess~s,AuditClientDoesNotSupportEncryption~s,AuditClientDoesNotSupportSigning~s,AuditInsecureGuestLogon~s,AuditSmb1Access~s,AutoShareServer~s,AutoShareWorkstation~s,CachedOpenLimit~s,DisableCompression~s,DisableSmbEncryptionOnSecureConnection~s,DurableHandleV2TimeoutInSeconds~s,EnableDirectoryHandleLeasing~s,EnableDownlevelTimewarp~s,EnableLeasing~s,EnableMailslots~s,EnableMultiChannel~s,EnableOplocks~s,EnableSMB2Protocol~s,EnableSMBQUIC~s,EnableStrictNameChecking~s,EncryptData~s,EncryptionCiphers~s,IrpStackSize~s,KeepAliveTime~s,MaxChannelPerSession~s,MaxMpxCount~s,MaxSessionPerConnection~s,MaxThreadsPerQueue~s,MaxWorkItems~s,NullSessionShares~s,OplockBreakWait~s,PendingClientTimeoutInSeconds~s,RejectUnencryptedAccess~s,RequestCompression~s,RestrictNamedpipeAccessViaQuic~s,ServerHidden~s,Smb2CreditsMax~s,Smb2CreditsMin~s,Smb2DialectMax~s,Smb2DialectMin~s,SmbServerNameHardeningLevel~s,TreatHostAsStableStorage~s,ValidateAliasNotCircular~s,ValidateShareScope~s,ValidateShareScopeNotAliased~s,ValidateTargetName~s,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Revoke-SmbClientAccessToServer|w|Name~1p,IdentifierType~o,Identifier,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Revoke-SmbShareAccess|w|Name~1p,ScopeName~2p,SmbInstance~op,AccountName,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Set-SmbBandwidthLimit|w|Category~o,BytesPerSecond~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-SmbClientCertificateMapping|w|Namespace~1p,Flags~op,Thumbprint~p,StoreName~p,IssuerName,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-SmbClientConfiguration|w|AuditInsecureGuestLogon~o,AuditServerDoesNotSupportEncryption~o,AuditServerDoesNotSupportSigning~o,BlockNTLM~o,CompressibilitySamplingSize~o,CompressibleThreshold~o,ConnectionCountPerRssNetworkInterface~o,DirectoryCacheEntriesMax~o,DirectoryCacheEntrySizeMax~o,DirectoryCacheLifetime~o,DisableCompression~o,DormantFileLimit~o,EnableBandwidthThrottling~o,EnableByteRangeLockingOnReadOnlyFiles~o,EnableCompressibilitySampling~o,EnableInsecureGuestLogons~o,EnableLargeMtu~o,EnableLoadBalanceScaleOut~o,EnableMailslots~o,EnableMultiChannel~o,EnableSecuritySignature~o,EnableSMBQUIC~o,EncryptionCiphers,ExtendedSessionTimeout~o,FileInfoCacheEntriesMax~o,FileInfoCacheLifetime~o,FileNotFoundCacheEntriesMax~o,FileNotFoundCacheLifetime~o,ForceSMBEncryptionOverQuic~o,InvalidAuthenticationCacheLifetime~o,KeepConn~o,MaxCmds~o,MaximumConnectionCountPerServer~o,OplocksDisabled~o,RequestCompression~o,RequireEncryption~o,RequireSecuritySignature~o,SessionTimeout~o,SkipCertificateCheck~o,Smb2DialectMax~o,Smb2DialectMin~o,UseOpportunisticLocking~o,WindowSizeThreshold~o,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-SmbPathAcl||ShareName~0,ScopeName~1
Set-SmbServerAlternativePort|w|TransportType~o,Port~o2p,EnableInstances~o3p,DisableInstances~o4p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-SmbServerCertificateMapping|w|Name~1p,Flags~op,Thumbprint~p,StoreName~p,RequireClientAuthentication~o,SkipClientCertificateAccessCheck~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Set-SmbServerConfiguration|w|AnnounceComment,AnnounceServer~o,AsynchronousCredits~o,AuditClientCertificateAccess~s,AuditClientDoesNotSupportEncryption~o,AuditClientDoesNotSupportSigning~o,AuditInsecureGuestLogon~o,AuditSmb1Access~s,AutoDisconnectTimeoutInMinutesV1~o,AutoDisconnectTimeoutInSecondsV2~o,AutoShareServer~o,AutoShareWorkstation~o,CachedOpenLimit~o,EnableDirectoryHandleLeasing~o,DisableCompression~o,DisableSmbEncryptionOnSecureConnection~o,DurableHandleV2TimeoutInSeconds~o,EnableAuthenticateUserSharing~o,EnableDownlevelTimewarp~o,EnableForcedLogoff~o,EnableLeasing~o,EnableMailslots~o,EnableMultiChannel~o,EnableOplocks~o,EnableSecuritySignature~o,EnableSMB1Protocol~o,EnableSMB2Protocol~o,EnableSMBQUIC~o,EnableStrictNameChecking~o,EncryptData~o,EncryptionCiphers,InvalidAuthenticationDelayTimeInMs~o,IrpStackSize~o,KeepAliveTime~o,MaxChannelPerSession~o,MaxMpxCount~o,MaxSessionPerConnection~o,MaxThreadsPerQueue~o,MaxWorkItems~o,NullSessionPipes,NullSessionShares,OplockBreakWait~o,PendingClientTimeoutInSeconds~o,RejectUnencryptedAccess~o,RequestCompression~o,RequireSecuritySignature~o,RestrictNamedpipeAccessViaQuic~o,ServerHidden~o,Smb2CreditsMax~o,Smb2CreditsMin~o,Smb2DialectMax~s,Smb2DialectMin~o,SmbServerNameHardeningLevel~o,TreatHostAsStableStorage~o,ValidateAliasNotCircular~o,ValidateShareScope~o,ValidateShareScopeNotAliased~o,ValidateTargetName~o,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-SmbShare|w|Name~1p,ScopeName~2p,SmbInstance~op,Description~p,ConcurrentUserLimit~op,CATimeout~op,ContinuouslyAvailable~op,FolderEnumerationMode~op,CachingMode~op,SecurityDescriptor~p,EncryptData~op,CompressData~op,IsolatedTransport~op,LeasingMode~o,DirectoryHandleLeasing~op,QoSFlowScope~op,QoSPolicyId~p,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
Unblock-SmbClientAccessToServer|w|Name~1p,IdentifierType~o,Identifier,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Unblock-SmbShareAccess|w|Name~1p,ScopeName~2p,SmbInstance~op,AccountName,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op
Update-SmbMultichannelConnection||ServerName~1p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
#Storage
Add-InitiatorIdToMaskingSet|w|MaskingSetFriendlyName~0p,InitiatorIds,HostType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Add-PartitionAccessPath|w|DiskId~p,Offset~op,AccessPath~2,AssignDriveLetter~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,InputObject~op
Add-PhysicalDisk|w|StoragePool~o0p,PhysicalDisks~o,Usage~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,VirtualDiskUniqueId,VirtualDiskName,VirtualDiskFriendlyName,VirtualDisk~o0p,StoragePoolUniqueId,StoragePoolName,StoragePoolFriendlyName
Add-TargetPortToMaskingSet|w|MaskingSetFriendlyName~0p,TargetPortAddresses,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Add-VirtualDiskToMaskingSet|w|MaskingSetFriendlyName~0p,VirtualDisknames,DeviceNumbers~o,DeviceAccesses~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Block-FileShareAccess|w|Name,FileServer~op,AccountName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Clear-Disk|w|Number~o0p,RemoveData~s,RemoveOEM~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,FriendlyName~p,Path~p,InputObject~op
Clear-FileStorageTier|w|FilePath~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Connect-VirtualDisk||FriendlyName~0p,StorageNodeName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Debug-FileShare||Name~0p,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p,InputObject~op
Debug-StorageSubSystem||StorageSubSystemFriendlyName~0p,CimSession~o,ThrottleLimit~o,AsJob~s,StorageSubSystemUniqueId~p,StorageSubSystemName~p,InputObject~op
Debug-Volume||DriveLetter~o0p,CimSession~o,ThrottleLimit~o,AsJob~s,ObjectId~p,Path~p,FileSystemLabel~p,InputObject~op
Disable-PhysicalDiskIdentification||FriendlyName~0p,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Disable-StorageEnclosureIdentification||FriendlyName~0p,SlotNumbers~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Disable-StorageHighAvailability||DiskNumber~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskUniqueId~p~DiskId,DiskFriendlyName~p,DiskPath~p,InputObject~op
Disable-StorageMaintenanceMode||InputObject~op,Model,Manufacturer,CimSession~o,AsJob~s
Disconnect-VirtualDisk||FriendlyName~0p,StorageNodeName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Dismount-DiskImage|w|ImagePath~0p,StorageType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DevicePath~p,InputObject~op
Enable-PhysicalDiskIdentification||FriendlyName~0p,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Enable-StorageEnclosureIdentification||FriendlyName~0p,SlotNumbers~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Enable-StorageHighAvailability||DiskNumber~o0p,ScaleOut~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskUniqueId~p~DiskId,DiskFriendlyName~p,DiskPath~p,InputObject~op
Enable-StorageMaintenanceMode||InputObject~op,IgnoreDetachedVirtualDisks~s,ValidateVirtualDisksHealthy~o,Model,Manufacturer,CimSession~o,AsJob~s
Format-Volume|w|DriveLetter~o0p,FileSystem,NewFileSystemLabel,AllocationUnitSize~o~ClusterSize,Full~s,Force~s,Compress~s,ShortFileNameSupport~o,SetIntegrityStreams~o,UseLargeFRS~s,DisableHeatGathering~s,IsDAX~o,DevDrive~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,Partition~op,InputObject~op
Get-DedupProperties||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Get-Disk||Number~o0p~DeviceId,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~~Id,FriendlyName,SerialNumber,Path~p,Partition~op,VirtualDisk~op,iSCSISession~op,iSCSIConnection~op,StorageSubSystem~op,StorageNode~op,StorageJob~op
Get-DiskImage||ImagePath~0p,StorageType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Volume~op,DevicePath~p
Get-DiskStorageNodeView||StorageNode~o0p,Disk~o1p,CimSession~o2
Get-FileIntegrity||FileName~0p~FullName,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-FileShare||Name,Protocol~o,FileServer~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,Volume~op,Subsystem~op
Get-FileShareAccessControlEntry||Name,FileServer~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Get-FileStorageTier||VolumeDriveLetter~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,VolumePath~p,Volume~op,FilePath~p
Get-InitiatorId||InitiatorAddress~0p,HostType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,MaskingSet~op,VirtualDisk~op,StorageSubSystem~op
Get-InitiatorPort||NodeAddress~0p,ConnectionType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,InstanceName~p,VirtualDisk~op,iSCSISession~op,iSCSIConnection~op,iSCSITarget~op
Get-MaskingSet||FriendlyName~0p,HostType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,TargetPort~op,InitiatorId~op,StorageSubSystem~op,VirtualDisk~op
Get-OffloadDataTransferSetting||StorageSubSystem~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-Partition||UniqueId~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DiskId~p~DiskPath,Offset~op,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,Disk~op,Volume~op,StorageSubSystem~op
Get-PartitionSupportedSize||DiskId~p,Offset~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,InputObject~op
Get-PhysicalDisk||UniqueId~p~Id,Usage~o,Description,Manufacturer,Model,CanPool~o,HealthStatus~o,CimSession~o,ObjectId~p~PhysicalDiskObjectId,FriendlyName~0p,SerialNumber~1p,InputObject~op,StorageSubsystem~op,StorageEnclosure~op,StorageNode~op,PhysicallyConnected~s,StoragePool~op,VirtualDisk~op,VirtualRangeMin~o,VirtualRangeMax~o,HasAllocations~o,SelectedForUse~o,NoRedundancy~s
Get-PhysicalDiskStorageNodeView||StorageNode~o0p,PhysicalDisk~o1p,CimSession~o2
Get-PhysicalExtent||VirtualDisk~op,CimSession~o,StorageTier~op,PhysicalDisk~op
Get-PhysicalExtentAssociation||InputObject~op,CimSession~o
Get-ResiliencySetting||Name,StoragePool~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id
Get-StorageAdvancedProperty||PhysicalDisk~op
Get-StorageDiagnosticInfo||InputObject~op,DestinationPath~~Path,TimeSpan~o,ActivityId,ExcludeOperationalLog~s,ExcludeDiagnosticLog~s,IncludeLiveDump~s,CimSession~o,ThrottleLimit~o,AsJob~s,StorageSubSystemFriendlyName~0,StorageSubSystemName,StorageSubSystemUniqueId~~StorageSubSystemId
Get-StorageEnclosure||UniqueId~p~Id,Manufacturer,Model,HealthStatus~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,FriendlyName~0p,SerialNumber~1p,PhysicalDisk~op,StorageNode~op,PhysicallyConnected~s,StorageSubSystem~op
Get-StorageEnclosureStorageNodeView||StorageNode~o0p,StorageEnclosure~o1p,CimSession~o2
Get-StorageEnclosureVendorData||FriendlyName~0p,PageNumber~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Get-StorageFaultDomain||Type~o,PhysicalLocation,CimSession~o,StorageFaultDomain~op,StorageSubsystem~op
Get-StorageFileServer||FriendlyName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,Subsystem~op
Get-StorageFirmwareInformation||FriendlyName~0p,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Get-StorageHealthAction||UniqueId~p,CimSession~o,ThrottleLimit~o,AsJob~s,InputObject~op
Get-StorageHealthReport||InputObject~op,Count~o,CimSession~o,ThrottleLimit~o,AsJob~s
Get-StorageHealthSetting||InputObject~op,Name,CimSession~o,ThrottleLimit~o,AsJob~s
Get-StorageJob||UniqueId~p~Id,JobState~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Name,StoragePool~op,VirtualDisk~op,Volume~op,Disk~op,StorageSubsystem~op
Get-StorageNode||Name~p,OperationalStatus~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,ObjectId~p~StorageNodeObjectId,Volume~op,VirtualDisk~op,PhysicalDisk~op,PhysicallyConnected~s,StoragePool~op,StorageEnclosure~op,StorageSubSystem~op,Disk~op
Get-StoragePool||FriendlyName~0p,Usage~op,IsPrimordial~o,HealthStatus~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,Name~p,OtherUsageDescription~p,StorageJob~op,Volume~op,StorageTier~op,ResiliencySetting~op,VirtualDisk~op,PhysicalDisk~op,StorageNode~op,StorageSubSystem~op
Get-StorageProvider||Name~0p,Manufacturer~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,URI~up,StorageSubSystem~op
Get-StorageReliabilityCounter||PhysicalDisk~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,Disk~op
Get-StorageSetting||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Get-StorageSubSystem||FriendlyName~0p,HealthStatus~o,Manufacturer,Model,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,Name~p,StorageFaultDomain~op~PhysicalDisk/StorageEnclosure/StorageScaleUnit/StorageChassis/StorageRack/StorageSite,FileServer~op,Volume~op,Partition~op,Disk~op,OffloadDataTransferSetting~op,InitiatorId~op,TargetPortal~op,TargetPort~op,MaskingSet~op,VirtualDisk~op,StoragePool~op,StorageNode~op,StorageProvider~op
Get-StorageTier||FriendlyName~0p,MediaType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,VirtualDisk~op,StoragePool~op
Get-StorageTierSupportedSize||FriendlyName~0p,ResiliencySettingName~p~Name,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Get-SupportedClusterSizes||DriveLetter~o0p,FileSystem,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Get-SupportedFileSystems||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Get-TargetPort||FriendlyName~0p,ConnectionType~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,PortAddress~p,StorageSubSystem~op,MaskingSet~op,TargetPortal~op,VirtualDisk~op
Get-TargetPortal||UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,IPv4Address~p,IPv6Address~p,TargetPort~op,StorageSubsystem~op
Get-VirtualDisk||FriendlyName~0p,Usage~o,OtherUsageDescription,IsSnapshot~o,HealthStatus~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,Name~p,StorageJob~op,TargetVirtualDisk~o,SourceVirtualDisk~o,TargetPort~op,InitiatorId~op,MaskingSet~op,InitiatorPort~op,Disk~op,StorageTier~op,PhysicalDisk~op,PhysicalRangeMin~o,PhysicalRangeMax~o,NoRedundancy~s,StoragePool~op,StorageNode~op,StorageSubSystem~op
Get-VirtualDiskSupportedSize||StoragePoolFriendlyName~0p~FriendlyName,ResiliencySettingName~p~Name,FaultDomainAwareness~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StoragePoolUniqueId~p~StoragePoolId/UniqueId,StoragePoolName~p,InputObject~op
Get-Volume||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,UniqueId~p,Path~p,FileSystemLabel~p,Partition~op,DiskImage~op,StorageSubSystem~op,StoragePool~op,StorageNode~op,StorageFileServer~op,FileShare~op,StorageJob~op,FilePath~p~FullName
Get-VolumeCorruptionCount||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Get-VolumeScrubPolicy||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Grant-FileShareAccess|w|Name,FileServer~op,AccountName,AccessRight~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Hide-VirtualDisk|w|FriendlyName~0p,TargetPortAddresses,InitiatorAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Initialize-Disk|w|Number~o0p,PartitionStyle~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,FriendlyName~p,Path~p,VirtualDisk~op,InputObject~op
Mount-DiskImage|w|ImagePath~0p,StorageType~op,Access~o,NoDriveLetter~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,InputObject~op
New-FileShare|w|FileServerFriendlyName,Name,Description,SourceVolume~o,RelativePathName,ContinuouslyAvailable~o,EncryptData~o,Protocol~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,FileServerUniqueId~p~Id,InputObject~op
New-MaskingSet||StorageSubSystemFriendlyName~0p,FriendlyName~~MaskingSetFriendlyName,VirtualDiskNames,InitiatorAddresses,TargetPortAddresses,DeviceNumbers,DeviceAccesses~o,HostType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StorageSubSystemUniqueId~p~StorageSubsystemId,StorageSubSystemName~p,InputObject~op
New-Partition||DiskNumber~o0p,Size~o,UseMaximumSize~s,Offset~o,Alignment~o,DriveLetter~o~NewDriveLetter,AssignDriveLetter~s,MbrType~o,GptType,IsHidden~s,IsActive~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DiskId~p~Id,DiskPath~p,InputObject~op
New-StorageFileServer||StorageSubSystemFriendlyName~0p,HostNames,Protocols~o,FriendlyName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StorageSubSystemUniqueId~p~StorageSubSystemId,StorageSubSystemName~p,InputObject~op
New-StoragePool||StorageSubSystemFriendlyName~0p,FriendlyName~~StoragePoolFriendlyName,Usage~o~StoragePoolUsage,OtherUsageDescription~~StoragePoolOtherUsageDescription,PhysicalDisks~o,ProvisioningTypeDefault~o,MediaTypeDefault~o,EnclosureAwareDefault~o,FaultDomainAwarenessDefault~o,ResiliencySettingNameDefault,LogicalSectorSizeDefault~o,WriteCacheSizeDefault~o,AutoWriteCacheSize~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StorageSubSystemUniqueId~p~StorageSubsystemId,StorageSubSystemName~p,InputObject~op
New-StorageSubsystemVirtualDisk||StorageSubSystemFriendlyName~0p,FriendlyName~~VirtualDiskFriendlyName,Usage~o,OtherUsageDescription,Size~o,UseMaximumSize~s,Interleave~o,NumberOfColumns~o,PhysicalDiskRedundancy~o,NumberOfDataCopies~o,ParityLayout~o,RequestNoSinglePointOfFailure~o,ProvisioningType~o,IsEnclosureAware~s,FaultDomainAwareness~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StorageSubSystemUniqueId~p~StorageSubsystemId,StorageSubSystemName~p,InputObject~op
New-StorageTier||StoragePoolFriendlyName~0p,FriendlyName~~StorageTierFriendlyName,MediaType~o,FaultDomainAwareness~o,ColumnIsolation~o,ResiliencySettingName,PhysicalDiskRedundancy~o,NumberOfDataCopies~o,NumberOfGroups~o,NumberOfColumns~o,Interleave~o,Description,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StoragePoolUniqueId~p~StoragePoolId,StoragePoolName~p,InputObject~op
New-VirtualDisk||StoragePoolFriendlyName~0p,FriendlyName~~VirtualDiskFriendlyName,Usage~o,OtherUsageDescription~~VirtualDiskOtherUsageDescription,ResiliencySettingName,Size~o,UseMaximumSize~s,ProvisioningType~o,AllocationUnitSize~o,MediaType~o,IsEnclosureAware~o,FaultDomainAwareness~o,ColumnIsolation~o,PhysicalDisksToUse~o,PhysicalDiskRedundancy~o,NumberOfDataCopies~o,NumberOfColumns~o,AutoNumberOfColumns~s,NumberOfGroups~o,Interleave~o,StorageTiers~o,StorageTierSizes~o,WriteCacheSize~o,AutoWriteCacheSize~s,ReadCacheSize~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,StoragePoolUniqueId~p~StoragePoolId,StoragePoolName~p,InputObject~op
New-VirtualDiskClone||VirtualDiskUniqueId~p~VirtualDiskId,FriendlyName,TargetStoragePoolName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,VirtualDiskFriendlyName~0p,VirtualDiskName~p,InputObject~op
New-VirtualDiskSnapshot||VirtualDiskUniqueId~p~VirtualDiskId,FriendlyName,TargetStoragePoolName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,VirtualDiskFriendlyName~0p,VirtualDiskName~p,InputObject~op
New-Volume||StoragePool~o0p,FriendlyName,FileSystem~o,AccessPath,DriveLetter~o,AllocationUnitSize~o,Size~o,ResiliencySettingName,ProvisioningType~o,MediaType~o,PhysicalDiskRedundancy~o,NumberOfColumns~o,NumberOfGroups~o,StorageTiers~o,StorageTierFriendlyNames,StorageTierSizes~o,WriteCacheSize~o,ReadCacheSize~o,UseMaximumSize~s,CimSession~o,ThrottleLimit~o,AsJob~s,StoragePoolFriendlyName,StoragePoolName,StoragePoolUniqueId,Disk~o0p,DiskNumber~o0,DiskPath,DiskUniqueId
Optimize-StoragePool|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Optimize-Volume|w|DriveLetter~o0p,ReTrim~s,Analyze~s,Defrag~s,SlabConsolidate~s,TierOptimize~s,NormalPriority~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Register-StorageSubsystem||ProviderName~0p,ComputerName~~CN,Credential~c,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ProviderUniqueId~p~ProviderId,InputObject~op
Remove-FileShare|w|Name,FileServer~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Remove-InitiatorId|w|InitiatorAddress~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Remove-InitiatorIdFromMaskingSet|w|MaskingSetFriendlyName~0p,InitiatorIds,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Remove-MaskingSet|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Remove-Partition|w|DiskId~p,Offset~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,InputObject~op
Remove-PartitionAccessPath|w|DiskId~p,Offset~op,AccessPath~2,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,InputObject~op
Remove-PhysicalDisk|w|StoragePool~o0p,PhysicalDisks~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,VirtualDiskUniqueId,VirtualDiskName,VirtualDiskFriendlyName,VirtualDisk~o0p,StoragePoolUniqueId,StoragePoolName,StoragePoolFriendlyName
Remove-StorageFileServer|w|FriendlyName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Remove-StorageHealthSetting||InputObject~op,Name,CimSession~o,ThrottleLimit~o,AsJob~s
Remove-StoragePool|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Remove-StorageTier|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Remove-TargetPortFromMaskingSet|w|MaskingSetFriendlyName~0p,TargetPortAddresses,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Remove-VirtualDisk|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Remove-VirtualDiskFromMaskingSet|w|MaskingSetFriendlyName~0p,VirtualDiskNames,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,MaskingSetUniqueId~p~Id,InputObject~op
Rename-MaskingSet|w|FriendlyName~0p,NewFriendlyName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Repair-FileIntegrity|w|FileName~0p~FullName,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Repair-VirtualDisk|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Repair-Volume|w|DriveLetter~o0p,OfflineScanAndFix~s,SpotFix~s,Scan~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Reset-PhysicalDisk||FriendlyName~0p,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Reset-StorageReliabilityCounter||PhysicalDisk~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Disk~op,InputObject~op
Resize-Partition|w|DiskId~p,Offset~op,Size~o2,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,DiskNumber~o0p,PartitionNumber~o1~Number,DriveLetter~op,InputObject~op
Resize-StorageTier|w|FriendlyName~0p,Size~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Resize-VirtualDisk|w|FriendlyName~0p,Size~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Revoke-FileShareAccess|w|Name,FileServer~op,AccountName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Set-Disk||Number~o0p,IsReadOnly~o,Signature~o,Guid,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op,IsOffline~o,PartitionStyle~o,Path~p,UniqueId~p
Set-FileIntegrity|w|FileName~0p~FullName,Enable~o1,Enforce~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-FileShare|w|Description,EncryptData~o,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p,Name~p
Set-FileStorageTier|w|FilePath~p,DesiredStorageTierFriendlyName~p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,DesiredStorageTier~op,DesiredStorageTierUniqueId~p
Set-InitiatorPort|w|NodeAddress~0p,NewNodeAddress,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,ObjectId~p~Id,InputObject~op
Set-Partition|w|IsReadOnly~o,NoDefaultDriveLetter~o,IsActive~o,IsHidden~o,IsShadowCopy~o,IsDAX~o,MbrType~o,GptType,DiskNumber~o0p,PartitionNumber~o1~Number,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op,NewDriveLetter~o,IsOffline~o,DriveLetter~op,DiskId~p,Offset~op
Set-PhysicalDisk||NewFriendlyName,Description,Usage~o,MediaType~o,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op,FriendlyName~0p
Set-ResiliencySetting||Name,StoragePool~op,NumberOfDataCopiesDefault~o,PhysicalDiskRedundancyDefault~o,NumberOfColumnsDefault~o,AutoNumberOfColumns~s,InterleaveDefault~o,NumberOfGroupsDefault~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Set-StorageFileServer|w|FriendlyName,NewFriendlyName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Set-StorageHealthSetting||InputObject~op,Name,Value,CimSession~o,ThrottleLimit~o,AsJob~s
Set-StoragePool||NewFriendlyName,ClearOnDeallocate~o,IsPowerProtected~o,RepairPolicy~o,RetireMissingPhysicalDisks~o,Usage~o~NewUsage,OtherUsageDescription~~NewOtherUsageDescription,ThinProvisioningAlertThresholds~o,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p,IsReadOnly~o,ProvisioningTypeDefault~o,MediaTypeDefault~o,ResiliencySettingNameDefault,EnclosureAwareDefault~o,FaultDomainAwarenessDefault~o,WriteCacheSizeDefault~o,AutoWriteCacheSize~o,FriendlyName~0p,Name~p
Set-StorageProvider||ProviderName~0p,RemoteSubsystemCacheMode~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,ProviderUniqueId~p~ProviderId,InputObject~op
Set-StorageSetting||NewDiskPolicy~o,ScrubPolicy~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s
Set-StorageSubSystem||Description,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p,AutomaticClusteringEnabled~o,FaultDomainAwarenessDefault~o,Name~p,FriendlyName~0p
Set-StorageTier||NewFriendlyName,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op,Description,MediaType~o,FaultDomainAwareness~o,ColumnIsolation~o,ResiliencySettingName,PhysicalDiskRedundancy~o,NumberOfDataCopies~o,NumberOfGroups~o,NumberOfColumns~o,Interleave~o,FriendlyName~0p
Set-VirtualDisk||NewFriendlyName,Usage~o,OtherUsageDescription,UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~o0p,IsManualAttach~o,StorageNodeName,Access~o,Name~p,FriendlyName~0p
Set-Volume||NewFileSystemLabel,DriveLetter~op,CimSession~o~Session,ThrottleLimit~o,AsJob~s,InputObject~op,DedupMode~o,FileSystemLabel~p,Path~p,UniqueId~p
Set-VolumeScrubPolicy||DriveLetter~o0p,Enable~o1,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
Show-VirtualDisk|w|FriendlyName~0p,TargetPortAddresses,InitiatorAddress,HostType~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Start-StorageDiagnosticLog||StorageSubSystemFriendlyName~0p,Level~o,MaxLogSize~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,StorageSubSystemUniqueId~p~StorageSubsystemId,StorageSubSystemName~p,InputObject~op
Stop-StorageDiagnosticLog||StorageSubSystemFriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,StorageSubSystemUniqueId~p~StorageSubsystemId,StorageSubSystemName~p,InputObject~op
Stop-StorageJob|w|UniqueId~p~Id,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,Name~p,InputObject~op
Unblock-FileShareAccess|w|Name,FileServer~op,AccountName,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,InputObject~op
Unregister-StorageSubsystem||ProviderName~0p,StorageSubSystemUniqueId~p~UniqueId,Force~s,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,ProviderUniqueId~p~ProviderId,InputObject~op
Update-Disk||Number~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,FriendlyName~p,Path~p,InputObject~op
Update-HostStorageCache||CimSession~o~Session,ThrottleLimit~o,AsJob~s
Update-StorageFirmware||FriendlyName~0p,ImagePath,SlotNumber~o,CimSession~o,ThrottleLimit~o,AsJob~s,UniqueId~p~Id,InputObject~op
Update-StoragePool|w|FriendlyName~0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,Name~p,InputObject~op
Update-StorageProviderCache||Name~0p,Manufacturer~p,DiscoveryLevel~o,RootObject~o,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,UniqueId~p~Id,URI~up,StorageSubSystem~op,InputObject~op
Write-VolumeCache||DriveLetter~o0p,CimSession~o~Session,ThrottleLimit~o,AsJob~s,PassThru~s,ObjectId~p~Id,Path~p,FileSystemLabel~p,InputObject~op
#TrustedPlatformModule
Clear-Tpm||UsePPI~sp~ppi,OwnerAuthorization~1p~o,File
ConvertTo-TpmOwnerAuth||PassPhrase~1p
Disable-TpmAutoProvisioning||OnlyForNextRestart~s~b
Enable-TpmAutoProvisioning||
Get-Tpm||
Get-TpmEndorsementKeyInfo||HashAlgorithm~1p
Get-TpmSupportedFeature||FeatureList~o1p
Import-TpmOwnerAuth||File,OwnerAuthorization~1p~o
Initialize-Tpm||AllowClear~s1~c,AllowPhysicalPresence~s2~p
Set-TpmOwnerAuth||File,NewOwnerAuthorization~p~no,NewFile~~nf,OwnerAuthorization~0~o
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
