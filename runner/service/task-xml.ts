import { SERVICE_WORDS, type ServiceProgram } from './service.ts';
import { windowsCommandLine } from './windows-command-line.ts';
import { xmlText } from './xml-text.ts';

// Task Scheduler's own restart is for tasks that could not be started. Instead each minute starts one where none runs.
const EACH_MINUTE =
  '<Repetition><Interval>PT1M</Interval><StopAtDurationEnd>false</StopAtDurationEnd></Repetition>';

/**
 * A task that starts when it is registered and when `user` signs in, and again within a minute after it ended, without
 * a limit of time, also on battery. Console programs get a window of their own there; `conhost --headless` gives them a
 * console without one.
 */
export const taskXml = (
  { program, args }: ServiceProgram,
  user: string,
  conhost: string,
): string => `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>${xmlText(SERVICE_WORDS)}</Description>
  </RegistrationInfo>
  <Triggers>
    <RegistrationTrigger>
      ${EACH_MINUTE}
      <Enabled>true</Enabled>
    </RegistrationTrigger>
    <LogonTrigger>
      ${EACH_MINUTE}
      <Enabled>true</Enabled>
      <UserId>${xmlText(user)}</UserId>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>${xmlText(user)}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <AllowHardTerminate>true</AllowHardTerminate>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <IdleSettings>
      <StopOnIdleEnd>false</StopOnIdleEnd>
      <RestartOnIdle>false</RestartOnIdle>
    </IdleSettings>
    <AllowStartOnDemand>true</AllowStartOnDemand>
    <Enabled>true</Enabled>
    <Hidden>false</Hidden>
    <RunOnlyIfIdle>false</RunOnlyIfIdle>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <Priority>5</Priority>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>${xmlText(conhost)}</Command>
      <Arguments>${xmlText(`--headless ${windowsCommandLine([program, ...args])}`)}</Arguments>
    </Exec>
  </Actions>
</Task>
`;
