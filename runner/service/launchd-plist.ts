import { SERVICE_NAME, type ServiceProgram } from './service.ts';
import { plainText, xmlText } from './xml-text.ts';

export const LAUNCHD_LABEL = `dev.${SERVICE_NAME.replace('-', '.')}`;

const stringOf = (text: string): string => `<string>${xmlText(text)}</string>`;

/** What stands behind an option in what an agent's file starts. */
export const wordInPlist = (plist: string, option: '--home' | '--shell' | '--slots'): string | undefined => {
  const [, text] = new RegExp(`<string>${option}</string>\\s*<string>([^<]*)</string>`).exec(plist) ?? [];
  return text === undefined ? undefined : plainText(text);
};

/** The program of an agent, and the file that Node runs; empty where somebody put another between them. */
export const startedInPlist = (plist: string): readonly string[] => {
  const [, list = ''] = /<key>ProgramArguments<\/key>\s*<array>([\s\S]*?)<\/array>/.exec(plist) ?? [];
  const words = [...list.matchAll(/<string>([^<]*)<\/string>/g)].map(([, text = '']) => plainText(text));
  const paths = words.slice(0, Math.max(0, words.indexOf('runner')));
  return paths.length <= 2 ? paths : [];
};

/**
 * A launch agent that starts at sign-in and again whenever the runner dies. launchd tells ends apart by success alone, so
 * one after which another start would be in vain has to look like one.
 */
export const launchdPlist = ({
  program,
  args,
}: ServiceProgram): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${LAUNCHD_LABEL}</string>
  <key>ProgramArguments</key>
  <array>
${[program, ...args, '--final-end-is-success'].map((word) => `    ${stringOf(word)}\n`).join('')}  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key>
    <false/>
  </dict>
  <key>ThrottleInterval</key>
  <integer>30</integer>
  <key>ExitTimeOut</key>
  <integer>30</integer>
  <key>ProcessType</key>
  <string>Background</string>
</dict>
</plist>
`;
