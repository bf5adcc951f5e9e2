import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Parameters of an event, by the protocol's own names. */
export type Params = Record<string, unknown>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/**
 * A browser spoken to in plain DevTools protocol over its debugging pipe. The tests' drivers stop every new frame and worker
 * until they have looked at it; here that stop would be measured along with the prompt.
 */
export class Cdp {
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Set<(method: string, params: Params, session: string | undefined) => void>();
  private last = 0;

  private constructor(private readonly child: ChildProcess, private readonly out: Writable, input: Readable) {
    let rest = '';
    input.setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      messages.forEach((message) => this.hear(JSON.parse(message) as Message));
    });
  }

  /** Starts a browser that takes its commands from the pipe. */
  static start(path: string, args: readonly string[]): Cdp {
    const child = spawn(path, [...args, '--remote-debugging-pipe'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    return new Cdp(child, child.stdio[3] as Writable, child.stdio[4] as Readable);
  }

  /** @throws with the protocol's own words */
  async send<T = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    const id = ++this.last;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  /** @returns a function that stops listening */
  on(listener: (method: string, params: Params, session: string | undefined) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends the browser and waits until it is gone. */
  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    await this.send('Browser.close').catch(() => this.child.kill());
    await gone;
  }

  private hear({ id, method, params = {}, sessionId, ...rest }: Message): void {
    if (id !== undefined) {
      this.waiting.get(id)?.(rest);
      this.waiting.delete(id);
    } else if (method) {
      this.listeners.forEach((listener) => listener(method, params, sessionId));
    }
  }
}
