import { Session, type SessionOptions } from './session.ts';

/** Sessions of a test file; each is ended after its test. Call it inside `describe`. */
export function sessions(): (options?: SessionOptions) => Promise<Session> {
  const started: Session[] = [];
  afterEach(async () => {
    for (const session of started.splice(0)) await session.kill();
  });
  return async (options = {}) => {
    const session = Session.spawn(options);
    started.push(session);
    await session.initialize(options);
    return session;
  };
}
