import type { RuleExamples } from './rule-examples.ts';

/** What each rule about other machines stops, and what looks like it and passes. */
export const networkExamples: RuleExamples = {
  'remote-access': {
    stops: [
      'ssh a',
      'Enable-PSRemoting',
      'Invoke-Command -Session $s { hostname }',
      'Get-Service -ComputerName a',
      'Get-CimInstance a -CimSession b',
      'Set-Item WSMan:\\localhost\\Client\\TrustedHosts *',
    ],
    passes: ['Get-Service a', 'Get-CimInstance a'],
  },
  network: {
    stops: [
      'irm http://localhost:5000/',
      'Test-NetConnection a.test',
      'Resolve-DnsName a.test',
      'git clone https://a.test/x',
      'ping a',
      '[Net.Sockets.TcpClient]::new()',
    ],
    passes: ['Test-NetConnection 127.0.0.1', 'git status', 'Write-Output https://a.test'],
  },
  'installs-software': {
    stops: ['winget install a', 'npm i -g a', 'pip install a'],
    passes: ['winget list', 'npm test'],
  },
  'changes-elsewhere': {
    stops: [
      'git push --force',
      'git push origin +main',
      'git push origin :main',
      'git push --del origin main',
      'git push --mirr',
      'git push --prune',
      'git push -uf origin main',
      'git push -fu origin main',
      'npm publish',
      'docker rm -f a',
      'kubectl delete pod a',
      'terraform destroy',
    ],
    passes: [
      'git push',
      'git push --follow-tags --dry-run -u origin a:b',
      'docker ps',
      'kubectl get pods',
      'terraform plan',
      'npm test',
    ],
  },
};
