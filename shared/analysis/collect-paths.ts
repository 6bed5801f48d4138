import type { Command } from '../powershell/syntax-tree.ts';
import type { ArgumentFact, CommandFact, PathFact } from './facts.ts';
import type { Frame } from './frame.ts';
import { hostAddress, shareHost, urlAddress } from './hosts.ts';
import { LISTS_FILES, LISTS_NAMES, TAKES_FILES, TAKES_HOSTS, TAKES_PATHS } from './role-table.ts';
import { accessOf, takesPathsFromPipeline } from './roles.ts';
import { textsOf } from './value.ts';
import type { PipelinePlace, Work } from './work.ts';

/** A host that is not known before the text runs. */
const NOWHERE = { host: null, url: null, isLoopback: false } as const;

/** States the paths and hosts that a cmdlet's arguments name. */
export const collectPaths = (work: Work, frame: Frame, fact: CommandFact, pipeline: PipelinePlace): void => {
  const by = fact.name ?? fact.written;
  for (const given of fact.arguments) {
    if (given.form === 'switch') continue;
    switch (given.role) {
      case 'path':
        addPaths(work, frame, given, by);
        break;
      case 'uri':
      case 'host':
        addHosts(work, given, by);
        break;
      case 'code':
      case 'credential':
      case 'value':
      case 'unknown':
        for (const value of given.values ?? []) {
          const isShare = /^[^\s'"]*[\\/]{2}/.test(value) && shareHost(value) !== null;
          work.builder.addAddresses(value, given.at, isShare ? by : 'text');
        }
        break;
      default:
        given.role satisfies never;
    }
  }
  const hasPath = fact.arguments.some(({ role, form }) => role === 'path' && form !== 'switch');
  if (!hasPath && takesPathsFromPipeline(by)) addFromPipeline(work, frame, fact, pipeline);
  if (fact.hasInput) addPiped(work, fact, pipeline, hasPath);
  if (
    /^(?:Invoke-RestMethod|Invoke-WebRequest|Start-BitsTransfer)$/.test(by) &&
    !fact.arguments.some(({ role }) => role === 'uri' || role === 'path')
  ) {
    work.builder.hosts.push({ at: fact.at, ...NOWHERE, by });
  }
};

/** What a pipeline gives a command as hosts or paths isn't known before it runs. */
const addPiped = (work: Work, fact: CommandFact, pipeline: PipelinePlace, hasPath: boolean): void => {
  const by = fact.name ?? fact.written;
  const nearest = Math.max(0, pipeline.index - UPSTREAM_ELEMENTS);
  const sources = pipeline.elements.slice(nearest, pipeline.index).map((source) => {
    const name = source.kind === 'Command' ? source.elements[0] : null;
    return name?.kind === 'StringConstant' ? name.value : '';
  });
  if (TAKES_HOSTS.test(by) && !fact.arguments.some(({ role }) => role === 'host')) {
    work.builder.hosts.push({ at: fact.at, ...NOWHERE, by });
  }
  const areNames = TAKES_PATHS.test(by) && !sources.every((name) => LISTS_FILES.test(name));
  const areFiles = TAKES_FILES.test(by) && sources.some((name) => LISTS_NAMES.test(name));
  if (!hasPath && (areNames || areFiles)) {
    work.builder.paths.push({ at: fact.at, path: null, isConstant: false, access: 'read', by });
  }
};

const addPaths = (work: Work, frame: Frame, given: ArgumentFact, by: string): void => {
  const access = given.parameters.map((name) => accessOf(by, name))[0] ?? 'use';
  const isConstant = given.form === 'constant';
  if (given.values === null) {
    work.builder.paths.push({ at: given.at, path: null, isConstant: false, access, by });
    return;
  }
  for (const path of given.values) {
    work.builder.paths.push({ at: given.at, path, isConstant, access, by });
    work.builder.addAddresses(path, given.at, by);
    if (access === 'enter') {
      work.builder.locations.push(isConstant ? path : null);
      // What climbs again and again leads nobody knows how far.
      if (/\.\./.test(path) && frame.survey.isRepeated(given.at)) work.builder.locations.push(null);
    }
  }
};

const addHosts = (work: Work, given: ArgumentFact, by: string): void => {
  const { at, role } = given;
  for (const value of given.values ?? [null]) {
    const address = value === null ? null : role === 'uri' ? urlAddress(value) : hostAddress(value);
    const isKnown = given.form === 'constant' && address !== null;
    work.builder.hosts.push({
      at,
      host: address?.host ?? null,
      url: address?.url ?? null,
      isLoopback: isKnown && address.isLoopback,
      by,
    });
  }
};

/** So far back a pipeline is searched for what is deleted. */
const UPSTREAM_ELEMENTS = 16;

/** What is deleted comes from the pipeline: from what stands before, if that says a path. */
const addFromPipeline = (work: Work, frame: Frame, fact: CommandFact, pipeline: PipelinePlace): void => {
  const by = fact.name ?? fact.written;
  const access = accessOf(by, 'Path');
  const add = (path: string | null): void => {
    const found: PathFact = { at: fact.at, path, isConstant: false, access, by };
    work.builder.paths.push(found);
  };
  const nearest = Math.max(0, pipeline.index - UPSTREAM_ELEMENTS);
  for (const source of pipeline.elements.slice(nearest, pipeline.index).reverse()) {
    if (source.kind === 'CommandExpression') {
      const value = frame.folder.fold(source.expression);
      for (const path of value === null ? [null] : textsOf(value)) add(path);
      return;
    }
    const path = upstreamPath(frame, source);
    if (path !== null) {
      add(path);
      return;
    }
  }
  add(null);
};

/** The path that a command which lists files is given by position or as `-Path`. */
const upstreamPath = (frame: Frame, command: Command): string | null => {
  const [, ...elements] = command.elements;
  for (const element of elements) {
    if (element.kind === 'CommandParameter') continue;
    const { values } = frame.reckon(element);
    const [path] = values ?? [];
    if (path !== undefined && /[\\/:~.]/.test(path)) return path;
  }
  return null;
};
