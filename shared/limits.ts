/** Every limit of the product, with its unit in the name and its source beside it. */

// From the reference API (`POST /plan`).
export const COMMAND_CHARACTERS = 10_000;
export const CWD_CHARACTERS = 500;
export const NOTE_CHARACTERS = 1_000;
export const TIMEOUT_MIN_S = 1;
export const TIMEOUT_MAX_S = 3_600;
export const TIMEOUT_DEFAULT_S = 300;
export const PENDING_LIMIT_DEFAULT = 50;
export const RATE_LIMIT_REQUESTS = 100;
export const RATE_LIMIT_WINDOW_S = 60;

// A person must be able to read the whole plan on a phone.
export const STEPS_MAX = 20;
export const NAME_CHARACTERS = 64;
export const REASON_CHARACTERS = 1_000;

// What the analysis of one text may cost, so that no 10,000 characters take longer than 10 ms. A text that needs more
// "could not be analysed": what was found stays found, it is of high risk, and a strict policy denies it.
/** Commands, their arguments, paths and all else that is stated of one reading, weighed by what each costs. */
export const ANALYSIS_STEPS = 6_000;
/** Nodes of a syntax tree that cost no steps, more than an ordinary text has; four more cost one. */
export const FREE_NODES = 4_000;
/** What the other dialect's reading may take besides what the first one left, as a share of one. */
export const SECOND_READING = 0.4;
/** Values that are computed to explain a text, weighed by their length. */
export const FOLDING_STEPS = 15_000;
/** Longer values are not known: an expression must not cost more than its text. */
export const VALUE_CHARACTERS = 20_000;
export const VALUE_ITEMS = 10_000;
/** Nested texts in one text, however they are nested: each costs a parse. */
export const NESTED_TEXTS = 32;
/** Texts within texts. */
export const NESTED_DEPTH = 6;
/** Characters of all nested texts together. */
export const NESTED_CHARACTERS = 20_000;
/** Tokens of all nested texts together. */
export const NESTED_TOKENS = 3_000;
/** Characters of all places that the paths of a text may mean, from each folder that it enters. */
export const PLACE_CHARACTERS = 18_000;
/** Longer paths don't exist on Windows. */
export const PATH_CHARACTERS = 2_000;
/** Folders that a text enters: relative paths are seen from each. */
export const ENTERED_FOLDERS = 16;
/** Names of places with wildcards, each of which is compared with every pattern of the policy. */
export const VAGUE_NAMES = 400;
/** Characters that can deceive; the rest is counted as one. */
export const DECEPTIONS = 500;

export const EXPIRES_MIN_S = 60;
export const EXPIRES_MAX_S = 7 * 24 * 3_600;
export const EXPIRES_DEFAULT_S = 15 * 60;

/** 20 steps of 10,000 characters, each up to 4 bytes in UTF-8, would be more: such a plan is not readable. */
export const BODY_BYTES = 256 * 1024;
export const PENDING_PLANS_PER_AGENT = 100;
/** All plans of one token that are kept, ended ones too: a thousand a day until retention takes them. */
export const KEPT_PLANS_PER_AGENT = 100_000;
/** Their documents and verdicts; the index of the search takes about as much again, twice. A hub holds 10 GB on Cloudflare. */
export const KEPT_PLAN_BYTES_PER_AGENT = 128 * 1024 * 1024;
export const IDEMPOTENCY_KEY_CHARACTERS = 200;
/** An agent that retries does so within its plan's life; after that the key is free again. */
export const IDEMPOTENCY_KEY_DAYS = 8;

export const WAIT_MAX_S = 60;
export const APPROVE_WAIT_DEFAULT_S = 30;
export const PAGE_SIZE_DEFAULT = 50;
export const PAGE_SIZE_MAX = 200;
export const SEARCH_WORDS_MAX = 20;
/** Plans that one page of a list looks at where no index helps; the next page goes on from there. */
export const SEARCHED_AT_ONCE = 5_000;
/** Plans that changed since a watcher was here: beyond so many, or so much text, it begins anew. */
export const RESUMED_PLANS_MAX = 2_000;
export const RESUMED_BYTES_MAX = 8 * 1024 * 1024;

/** One chunk of output: small enough for a phone to show at once, large enough to cost few messages. */
export const CHUNK_BYTES = 64 * 1024;
/** Sent to the hub and not yet acknowledged; the rest waits in the runner's spool. */
export const OUTPUT_WINDOW_BYTES = 1024 * 1024;
/** Output kept at the hub for each plan: a head and a tail of half this size, with a mark between. */
export const HUB_OUTPUT_BYTES = 1024 * 1024;
/** Output kept whole at the runner. */
export const RUNNER_OUTPUT_BYTES = 64 * 1024 * 1024;
/** With less free a runner takes no plan: journal, script and the output's beginning would not be kept. */
export const RUN_DISK_BYTES = 1024 * 1024;
/** Scripts and programs that a plan names by path and the machine looks at; a person reads the list. */
export const REFERENCED_FILES_MAX = 16;
/** Larger ones are named with their size, and not hashed. */
export const REFERENCED_FILE_BYTES = 64 * 1024 * 1024;
export const FILE_PATH_CHARACTERS = 1_000;
/** A plan that names files waits at most this long for what the machine says of them. */
export const FILE_LOOK_MS = 2_000;
/** A frame holds at most one plan document or a few chunks; Cloudflare's own limit is 32 MiB. */
export const FRAME_BYTES = 2 * 1024 * 1024;

/** The runner pings; the hub's runtime answers without waking the hub. */
export const HEARTBEAT_MS = 15_000;
/** Without a ping for this long the hub says that the runner is offline: people see it within 30 s, with time to tell it. */
export const RUNNER_SILENT_MS = 28_000;
/** After a run's last possible moment the hub waits this long for a vanished runner, then says `unknown`. */
export const LOST_RUNNER_GRACE_MS = 120_000;
/** Clocks of the hub and a runner may differ by this much. */
export const CLOCK_TOLERANCE_MS = 120_000;

export const SIGN_IN_LINK_MINUTES = 30;
/** Of one that a page made: the other device is at hand. */
export const PAGE_LINK_MINUTES = 10;
/** Pages that may be asking a passkey for a link at once. */
export const OPEN_LINK_PROOFS_MAX = 100;
/** A deployment's claim code: whoever deploys may be interrupted, but not for days. */
export const CLAIM_CODE_HOURS = 24;
export const SESSION_DAYS = 30;
/** Who signed in last; more are no list for a person. */
export const SESSIONS_LISTED_MAX = 500;
/** Failed sign-ins at one hub; codes carry 160 random bits, so this only keeps the noise down. */
export const SIGN_IN_FAILURES_PER_MINUTE = 10;
export const RETENTION_DAYS = 90;
export const CREDENTIALS_MAX = 200;
/** The first hub lists them in one answer. */
export const HUBS_MAX = 500;
export const AUDIT_PAGE_DEFAULT = 1_000;
/** An entry is about 1 KB: what one call reads of the hub at most. */
export const AUDIT_PAGE_MAX = 5_000;
/** A person has a few devices, an agent a few programs; each open stream costs the hub memory. */
export const WATCHERS_PER_CREDENTIAL = 20;
export const SLOTS_MAX = 16;

/** Passkeys that a hub holds and a runner pins: a team's phones, not a company's. */
export const APPROVER_KEYS_MAX = 100;
/** A deployment has one public address, sometimes an old and a new one. */
export const ORIGINS_MAX = 8;
/** Plans whose end a hub asks for when a runner connects: the newest ones. */
export const ASKED_PLANS_MAX = 1_000;
/** Endorsements and revocations that a hub keeps and sends to each runner. */
export const TRUST_CHANGES_MAX = 400;
/** Keys that a runner has been told never to accept again. */
export const REVOKED_KEYS_MAX = 10_000;

/** Long enough to fetch the phone, short enough that a code on an old screen is worth nothing. */
export const PAIRING_MINUTES = 10;
/** Anyone may begin a pairing, so few are open at once; the oldest that nobody has claimed gives way. */
export const PAIRINGS_OPEN_MAX = 5;
export const PAIRINGS_BEGUN_PER_MINUTE = 10;
/** With 20 to the power of 8 codes and at most five of them open, guessing at this rate leads nowhere. */
export const PAIRING_CLAIMS_PER_MINUTE = 10;
/** A person needs this long to find the phone and unlock it; after that the passkey is asked anew. */
export const CHALLENGE_MINUTES = 5;
/** Sign-ins that anybody may begin; beyond it the oldest are forgotten. */
export const OPEN_SIGN_INS_MAX = 1_000;

/** Tries of one message to the outside; with an hour as the longest pause they take about ten hours. */
export const OUTBOX_ATTEMPTS_MAX = 20;
/** A team's devices; each waiting plan is a message to each. */
export const PUSH_SUBSCRIPTIONS_MAX = 100;
export const CHANNELS_MAX = 20;
/** Messages that wait for one receiver; of one that is down for long only the newest are kept. */
export const OUTBOX_PER_RECEIVER_MAX = 200;

/** A receiver that is down over night still learns of it. */
export const CALLBACK_HOURS = 24;
export const CALLBACK_URL_CHARACTERS = 2_000;

/** Fields that a plan's answer names as not known; what is beyond them is as wrong. */
export const UNKNOWN_FIELDS_NAMED = 10;
