// What the API answers, as dashboard/model.go and mirrormodel.go say it; unit/contract.test.js holds them together.
declare namespace api {
  interface Relayer {
    at: string; version: string; started: string; demo: boolean;
    ready: boolean; reasons: string[];
    apart: boolean; attesters: AttesterState[]; turn: TurnState;
    chain: ChainState; wallet: WalletState; spend: SpendState;
    accounts: AccountState[]; providers: ProviderState[]; config: ConfigState; held: Held;
    alarms: Alarm[];
  }
  interface AttesterState {
    side: string; address: string; active: boolean; why: string; coveredUntil: string | null; url: string; trouble: string;
    signed: number; refused: number; refusing: boolean; refusal: Refusal | null;
  }
  interface Refusal { at: string; reason: string; text: string; lanes: RefusedLane[] }
  interface RefusedLane { feed: string; claim: string; sent: string; own: string; health: string; reason: string; text: string }
  interface TurnState {
    rank: number; config: number; staggerMs: number; leads: boolean; leader: string; turned: string | null; redis: RedisState | null;
  }
  interface RedisState { kind: string; answers: boolean; heard: string | null; entries: number; dropped: number }
  interface ChainState {
    id: number; oracle: string; block: number; headTime: string | null; headAgeMs: number; lagMs: number; pace: string;
    blockMs: number; safe: Level | null; finalized: Level | null; origin: Level | null; endpoints: EndpointState[];
  }
  interface Level { block: number; time: string; ageMs: number }
  interface EndpointState { name: string; healthy: boolean; chosen: boolean; block: number; why: string }
  interface WalletState {
    address: string; wei: string; floorWei: string; missingWei: string;
    leftMs: number | null; paceWei: string; warnMs: number; pending: boolean; nonce: number;
  }
  interface SpendState {
    since: string; totalWei: string; dayWei: string; todayWei: string; budgetWei: string; stretchPpm: number; dollars: string;
  }
  interface AccountState {
    name: string; chain: string; address: string; readAt: string | null; wei: string; floorWei: string; leftMs: number | null; warnMs: number;
  }
  interface ProviderState {
    name: string; side: string; connected: boolean; since: string | null; lastFrame: string | null; offsetMs: number;
    reconnects: number; why: string; healthy: number; feeds: number;
  }
  interface Held { clockDoubted: boolean; walletEmpty: boolean; walletBelowFloor: boolean; gasTooDear: boolean }
  interface ConfigState { ok: boolean; at: string }
  interface Alarm {
    name: string; severity: string; feed: string; subject: string; summary: string; since: string; firing: boolean; runbook: string;
  }
  interface Feeds { at: string; feeds: Feed[] }
  interface Feed {
    name: string; slug: string; id: number; decimals: number;
    status: string; answer: string; answerAt: string | null; round: number;
    outcome: string; reason: string; due: boolean;
    sides: [SideState, SideState];
    divergencePpm: number | null; divergenceLimitPpm: number; deviationPpm: number | null; deviationLimitPpm: number;
    ageMs: number | null; heartbeatMs: number; dueInMs: number | null;
  }
  interface SideState {
    side: string; provider: string; why: string; price: string; health: string; gone: string; ageMs: number | null; maxAgeMs: number;
  }
  interface FeedDetail extends Feed {
    at: string; refusing: AttesterState[]; reader: string; policy: Policy; differs: string; decision: Decision;
    transitions: Transition[]; transactions: Transaction[];
  }
  interface Policy { maxDivergencePpm: number; deviationPpm: number; heartbeatMs: number; maxJumpPpm: number; jumpConfirmMs: number }
  interface Decision { at: string | null; outcome: string; claim: string; mark: string; checks: Check[] }
  interface Check { name: string; unit: string; value: number; limit: number; margin: number; reached: boolean; meaning: string }
  interface Transition { at: string; feed: string; kind: string; from: string; to: string; reason: string }
  interface Transaction {
    at: string; feed: string; outcome: string; observed: string; hash: string; block: number; gas: number; costWei: string; error: string;
  }
  interface History {
    feed: string; stepMs: number; at: number[]; a: string[]; b: string[]; answer: string[]; status: string[];
    divergencePpm: (number | null)[];
  }
  interface Fault { provider: string; name: string; label: string; meaning: string; active: boolean; leftMs: number | null }
  interface Mirror {
    at: string; version: string; started: string; address: string; ready: boolean; reasons: string[];
    l1: MirrorL1; chain: MirrorChain; wallet: AccountState;
    depth: string; lookedAt: string | null; doing: string; doingSince: string | null; waits: string; held: boolean; failed: string; lateAfterMs: number;
    feeds: MirroredFeed[]; alarms: Alarm[];
  }
  interface MirrorL1 {
    id: number; newest: Level | null; origin: Level | null; movedAt: string | null; deep: Level | null; apart: string; trouble: string;
    endpoints: EndpointState[];
  }
  interface MirrorChain { id: number; head: Level | null; trouble: string; endpoints: EndpointState[] }
  interface MirroredFeed {
    name: string; proxy: string; reader: string; description: string; decimals: number; l1: SaidOnL1; l2: SaidOnL2;
    differencePpm: number | null; due: string; left: string; reason: string; dueSince: string | null; late: boolean;
    proofs: number; heartbeatMs: number; deviationPpm: number;
  }
  interface SaidOnL1 { answer: string; roundId: string; phase: number; round: number; updatedAt: string | null; aggregator: string; block: number }
  interface SaidOnL2 {
    answer: string; roundId: string; phase: number; round: number; updatedAt: string | null; provenAt: string | null; l1Block: number; paused: boolean;
  }
}
