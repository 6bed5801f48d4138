/** A program's own switches, which stand before its subcommand: `git -C x push`. */
export interface Options {
  /** Those whose value is a word of its own. */
  readonly valued: ReadonlySet<string>;
  /** Those without one, or with one that is glued to them. */
  readonly plain: ReadonlySet<string>;
  /** The first words of subcommands that have more of them: `container` of `docker container rm`. */
  readonly groups: RegExp;
}

const options = (
  names: string,
  valued: string,
  plain: string,
  groups = /^\b$/,
): readonly (readonly [string, Options])[] => {
  const its = { valued: new Set(valued.split(' ')), plain: new Set(plain.split(' ')), groups };
  return names.split(' ').map((name) => [name, its] as const);
};

/** Behind a verb stand only names. */
const UNTIL_VERB =
  /^(?!.*\b(?:list|show|get|describe|create|delete|update|start|stop|restart|set|add|remove|wait|version|login)$)/;

/** By the program's name. Of what is not here nobody can tell whether the word behind it is a value or the subcommand. */
export const OPTIONS: ReadonlyMap<string, Options> = new Map([
  ...options(
    'git',
    '-C -c --config-env --git-dir --work-tree --namespace --super-prefix --attr-source',
    '-p -P --paginate --no-pager --bare --no-replace-objects --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --no-optional-locks --no-lazy-fetch --no-advice --exec-path --html-path --man-path --info-path',
  ),
  ...options(
    'docker podman nerdctl docker-compose podman-compose',
    '--config -c --context --connection -H --host --url -l --log-level --tlscacert --tlscert --tlskey -n --namespace -f --file -p --project-name --profile --env-file --project-directory',
    '-D --debug --tls --tlsverify',
    /^(?:container|image|volume|network|system|builder|buildx|compose|stack|service|node|swarm|secret|config|context|plugin|manifest|pod|machine|trust)$/,
  ),
  ...options(
    'kubectl oc',
    '--as --cluster --context --kubeconfig -n --namespace --request-timeout -s --server --token --user -v',
    '--insecure-skip-tls-verify',
    /^rollout$/,
  ),
  ...options('helm', '--kube-context --kubeconfig -n --namespace', '--debug'),
  ...options(
    'npm pnpm yarn yarnpkg bun',
    '-w --workspace -C --dir --cwd --prefix --registry --cache --userconfig --loglevel --tag --access --otp --filter -F',
    '-g --global -y --yes -q --quiet -s --silent -f --force --json -r --recursive --ignore-scripts',
    /^(?:audit|global|npm|workspace(?: \S+)?|workspaces(?: foreach(?: npm)?)?)$/,
  ),
  ...options('dotnet', '', '-d --diagnostics', /^(?:nuget|tool|workload)$/),
  ...options('terraform tofu terragrunt pulumi', '-C --cwd', '', /^(?:state|workspace|stack|run-all)$/),
  ...options('gh glab', '-R --repo --hostname', '', /^(?:(?!api$)[\w-]+|repo (?:deploy-key|autolink))$/),
  ...options(
    'aws',
    '--profile --region --output --query --endpoint-url',
    '--debug --no-cli-pager',
    /^[\w-]+$/,
  ),
  ...options(
    'az gcloud',
    '--subscription -o --output --query --project --account --format',
    '--debug --verbose --quiet -q',
    UNTIL_VERB,
  ),
]);
