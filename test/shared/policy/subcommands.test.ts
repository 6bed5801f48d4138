import { describe, expect, it } from 'vitest';
import { findSubcommand } from '../../../shared/analysis/nested/subcommands.ts';
import { braced, judged, ruleIds } from './judging.ts';

describe('what a program is told to do behind its own switches', () => {
  it.each([
    'git -C x push -f',
    'git -c a=b push --force',
    'git --git-dir=x push -f',
    'git --git-dir x --no-pager push -f',
    'git $x push -f',
    'docker container rm x',
    'docker --context x rm y',
    'docker -H h volume prune',
    'docker system prune -af',
    'docker compose -f a.yml down -v',
    'docker-compose down -v',
    'docker --unknown rm x',
    'podman --unknown x rm y',
    'kubectl --context x delete y',
    'kubectl -n ns delete pod a',
    'kubectl -nns delete pod a',
    'kubectl --v 9 delete ns a',
    'kubectl -n x rollout restart deploy/a',
    'helm --kube-context x uninstall y',
    'helm rollback a 1',
    'terraform -chdir=x destroy',
    'terraform state rm a',
    'npm --silent publish',
    'npm -w p publish',
    'npm publ',
    'npm dist-tag add a@1 latest',
    'yarn npm publish',
    'cargo +nightly publish',
    'dotnet nuget push a.nupkg',
    'gh -R x repo delete',
    'gh release delete v1 --yes',
    'gh api -X DELETE repos/a/b',
    'az --debug group delete -n x',
    'az vm delete -n $x',
    'aws --region x ec2 terminate-instances --instance-ids i-1',
    'aws s3 rm s3://x --recursive',
    'gcloud --quiet compute instances delete x',
  ])('is seen by changes-elsewhere: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.risk).toBe('high');
    expect(ruleIds(verdict)).toContain('changes-elsewhere');
  });

  it.each(['npm -g i x', 'npm --prefix C:\\a i x', 'npm instal -g x', 'yarn global add x', 'npm audit fix'])(
    'is seen by installs-software: %s',
    (text) => {
      expect(ruleIds(judged(text))).toContain('installs-software');
    },
  );

  it.each([
    'git -C x status',
    'git --no-pager log push',
    'git -C x push origin main',
    'docker system df',
    'docker logs $id',
    'docker container logs $id',
    'docker --context x ps',
    'docker compose up -d',
    'docker cp x web:/etc',
    `docker run --rm -v ${braced('PWD')}:/app node`,
    'kubectl -n prod get pods',
    'kubectl auth can-i delete pods',
    'kubectl rollout status deploy/a',
    'helm list -A',
    'npm list -g --depth=0',
    'npm config get prefix -g',
    'npm --prefix C:\\add test',
    'yarn global list',
    'dotnet tool list -g',
    'terraform -chdir=x plan',
    'gh pr view $n',
    'az vm show -n $x',
    'aws s3 cp $a $b',
    'gcloud compute instances describe $x',
  ])('is no false alarm: %s', (text) => {
    expect(judged(text).risk).toBe('medium');
  });

  it('is told even where switches stand before it', () => {
    expect(judged('docker -H h --log-level debug rm -f web a b').summary).toBe(
      'runs the program docker: -H h --log-level debug rm -f …',
    );
    expect(judged('docker-compose down -v').summary).toBe('runs docker-compose: down -v');
  });

  it('has several places behind a switch that is not known', () => {
    expect(findSubcommand('docker', ['-H', 'h', 'container', 'rm'])).toEqual({
      places: [2, 3],
      isSure: true,
    });
    expect(findSubcommand('docker', ['--unknown', 'a', 'rm', 'b'])).toEqual({
      places: [1, 2],
      isSure: false,
    });
    expect(findSubcommand('docker', ['--unknown', '-D', 'rm'])).toEqual({ places: [2], isSure: true });
    expect(findSubcommand('git', [])).toEqual({ places: [0], isSure: true });
  });
});

describe('a container', () => {
  it.each([
    'docker run --rm -v C:\\:/c alpine',
    'docker run --privileged alpine',
    'docker run -v /var/run/docker.sock:/var/run/docker.sock a',
  ])('that is given the disk or the engine is high risk: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('foreign-code');
  });
});

describe('a program that hashes a file', () => {
  it('reaches no machine of the name', () => {
    expect(judged('certutil -hashfile dist.zip SHA256').summary).not.toContain('reaches');
    expect(judged('certutil -urlcache -f dist.zip').summary).toContain('reaches dist.zip');
  });
});

describe('where git deletes', () => {
  it.each([
    'git -C C:\\Windows -C . clean -fdx',
    'git --work-tree C:\\x clean -fdx',
    'git --work-tree=C:\\x reset --hard',
  ])('is told by all of its folders: %s', (text) => {
    expect(judged(text, { cwd: 'C:\\work' }).verdict).toBe('deny');
  });
});

describe('programs of Windows that only show', () => {
  it.each(['route print', 'route print -4', 'arp -a'])('are low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });

  it.each([
    'manage-bde -status',
    'auditpol /get /category:*',
    'dism /online /get-features',
    'vssadmin list shadows',
    'wbadmin get versions',
    'net share',
  ])('are no false alarm: %s', (text) => {
    expect(judged(text).risk).toBe('medium');
  });

  it.each([
    'route -f print',
    'route -p add 10.0.0.0 mask 255.0.0.0 10.0.0.1',
    'route delete 0.0.0.0',
    'manage-bde -off C:',
    'manage-bde -protectors -get C:',
    'auditpol /clear /y',
    'auditpol /set /category:* /success:disable',
    'dism /online /disable-feature /featurename:x',
    'dism /image:C:\\x /add-driver /driver:a',
    'vssadmin resize shadowstorage /for=C: /on=C: /maxsize=1GB',
    'wbadmin stop job',
    'net share a=C:\\',
    'net share a /delete',
  ])('are high risk where they change something: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });

  it.each(['arp -d *', 'arp -s 10.0.0.1 aa-bb', 'route print add'])(
    'are not low with other words: %s',
    (text) => {
      expect(judged(text).risk).not.toBe('low');
    },
  );
});
