@{
    RootModule        = 'Provara.psm1'
    ModuleVersion     = '0.3.0'
    GUID              = '7c1f6d0e-52a4-4b35-9f0e-6f2a5a8d3b11'
    Description       = 'Proposes commands to a Provara hub, waits for a person''s decision, gives the result or the reason of the no.'
    PowerShellVersion = '5.1'
    FunctionsToExport = @('Submit-ProvaraPlan', 'Wait-ProvaraPlan', 'Get-ProvaraPlan', 'Stop-ProvaraPlan')
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
