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
    "git '' push -f",
    'docker "" rm x',
    'git push -ufv origin',
    'npm --json true publish',
    'npm --force false unpublish x',
    'yarn workspace web publish',
    'yarn workspaces foreach npm publish',
    'gh repo deploy-key delete 1',
    'gh project item-delete 1',
    'aws --cli-read-timeout 3 --cli-connect-timeout 4 --color off --ca-bundle x ec2 terminate-instances',
    'az network application-gateway waf-policy custom-rule match-condition remove -n x',
    'gcloud beta compute instance-groups managed instance-configs delete x',
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
    'git push -u --follow-tags origin main',
    'dotnet publish -c Release',
    'yarn workspace web test',
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
    'docker run --privileged=true alpine',
    'docker run -v/:/h alpine',
    'docker run --volume=/:/h alpine',
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
    'git -C C:\\x reset --har',
    'git -C C:\\x clean -fdx -e -n',
    'git -C C:\\x clean -fdx --exclude -n',
    'git -C C:\\x clean -fdx -- -n',
    'git -C C:\\x clean -fdx -n --no-dry-run',
  ])('is told by all of its folders: %s', (text) => {
    expect(judged(text, { cwd: 'C:\\work' }).verdict).toBe('deny');
  });
});

describe('a trial of git clean', () => {
  it.each(['git clean -n', 'git clean -nfdx', 'git clean -fd --dry-run'])('deletes nothing: %s', (text) => {
    expect(judged(text).summary).not.toContain('deletes');
  });
});

describe('a word with a quote in it', () => {
  it.each(['findstr \'a" "\\\\h\\s\\x\'', 'tasklist \'x" "/s" "h\''])(
    'is two for a program, so it is not low: %s',
    (text) => {
      expect(judged(text).risk).not.toBe('low');
    },
  );

  it('is one where all of it is quoted', () => {
    expect(judged('find \'"text"\' a.txt').risk).toBe('low');
  });
});

describe('a file that is named by an address', () => {
  it.each(['ffmpeg -i file:/etc/shadow x', 'tar cf x ab:/../../etc/shadow'])(
    'is a place here: %s',
    (text) => {
      expect(judged(text).risk).toBe('high');
    },
  );
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
    'wbadmin get status',
    'dism /online /cleanup-image /checkhealth',
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
    'dism /image:C:\\x /cleanup-image /restorehealth',
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
