import { readFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createNet, type AddressInfo, type Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { buildReplicas } from '../sites/build.ts';
import { replicas } from '../sites/hosts.ts';

/** One request that reached us, or tried to: browsers are set up so that everything they send ends here. */
export interface Hit {
  readonly host: string;
  readonly path: string;
  readonly method: string;
}

export interface Server {
  /** Speaks TLS, plain HTTP and CONNECT on one loopback port. */
  readonly port: number;
  /** Every hit so far, oldest first. */
  readonly hits: readonly Hit[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const replicaOf = (host: string) => Object.entries(replicas).find(([, replica]) => replica.hosts.includes(host));

/**
 * Serves the replicas under their real host names with a certificate made on the spot, and logs whatever else comes.
 * A browser reaches it by mapping every host to the port (Chromium) or by using the port as its proxy (Firefox).
 */
export async function startServer(): Promise<Server> {
  const [root, certificate] = await Promise.all([
    buildReplicas(),
    generate([{ name: 'commonName', value: 'replicas.example' }], { keySize: 2048 }),
  ]);
  const hits: Hit[] = [];
  const sockets = new Set<Socket>();

  const secure = createHttps({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    hits.push({ host, path: url.pathname, method: request.method ?? '' });
    const found = replicaOf(host);
    if (!found) return void response.writeHead(404).end();
    const [id, replica] = found;
    const asset = url.pathname.startsWith('/assets/');
    const file = asset ? normalize(url.pathname) : join(id, 'index.html');
    const body = await readFile(join(root, file)).catch(() => undefined);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'content-security-policy': replica.csp,
      ...(url.searchParams.get('coep') === '1' && {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      }),
    }).end(body);
  });

  // Plain text reaches us only from something that is not a replica: log it and say no. CONNECT is Firefox asking for TLS.
  const plain = createHttp((request, response) => {
    hits.push({ host: request.headers.host ?? '', path: request.url ?? '', method: request.method ?? '' });
    response.writeHead(403).end();
  }).on('connect', (request, socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!replicaOf(host)) {
      hits.push({ host, path: '', method: 'CONNECT' });
      return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });

  const TLS_HANDSHAKE = 22; // first byte of a TLS record, RFC 8446 section 5.1
  const front = createNet((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (chunk: Buffer) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));

  return {
    port: (front.address() as AddressInfo).port,
    hits,
    close: () => new Promise((done) => {
      for (const socket of sockets) socket.destroy();
      front.close(() => done());
    }),
  };
}
