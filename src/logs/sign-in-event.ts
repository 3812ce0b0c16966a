/** How a sign-in ended: an interrupt is a step of it that asked for more, such as for multifactor authentication. */
export type Outcome = 'success' | 'failure' | 'interrupt';

/** Which of the sign-in logs an event is from. */
export type SignInType = 'interactive' | 'non-interactive' | 'application' | 'managed-identity' | 'unknown';

/** A Conditional Access policy that applied to a sign-in, and what came of it, in the words of the file. */
export interface AppliedPolicy {
  name: string;
  result: string;
}

/** A step by which somebody proved who they are. */
export interface Method {
  method: string;
  /** As the file has it; `true` or `false` in JSON. */
  succeeded: string;
  detail: string;
}

/** One line of the authentication details, which a download has apart from the sign-ins. */
export interface AuthenticationDetail extends Method {
  /** The request ID of the sign-in that it belongs to. */
  requestId: string;
}

/** One event of a sign-in log, whatever file it came from. What a format does not hold is ''. */
export interface SignInEvent {
  /** The request ID, which Graph calls id. */
  id: string;
  /** Milliseconds since 1970, UTC; undefined where the file has no time. */
  time: number | undefined;
  /** Digits; '0' for a success, '' where it is not known. */
  code: string;
  /** The status where the file has one, otherwise what the code says: '0' is a success, everything else a failure. */
  outcome: Outcome;
  correlationId: string;
  /** The display name. */
  user: string;
  /** The sign-in name. */
  upn: string;
  userId: string;
  app: string;
  appId: string;
  resource: string;
  ip: string;
  city: string;
  /** As the file has it: two letters, as a rule. */
  country: string;
  /** What the log calls the client app: Browser, Mobile Apps and Desktop clients, IMAP4 ... */
  client: string;
  browser: string;
  os: string;
  deviceId: string;
  /** The display name of the device. */
  device: string;
  /** The tenant of the resource. */
  tenantId: string;
  /** The name, or else the ID, of the service principal that signed in. */
  servicePrincipal: string;
  /** The failure reason. */
  reason: string;
  /** The Conditional Access status in the words of the file. */
  conditionalAccess: string;
  /** The policies that applied; undefined where the format does not hold them. */
  policies: AppliedPolicy[] | undefined;
  methods: Method[];
  type: SignInType;
}
