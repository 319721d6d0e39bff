import net from 'node:net';
import type { Address } from './fault.ts';
import { secret, type Stand } from './stand.ts';

/** A server that does with each connection what it is told. */
async function listen(each: (socket: net.Socket) => void): Promise<Address> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    each(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  const end = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `postgres://owner:${secret}@127.0.0.1:${port}/free`, end };
}

/** Accepts and says nothing. */
export const silent = () => listen(() => undefined);
/** Accepts and hangs up. */
export const hangsUp = () => listen((socket) => socket.destroy());
/** Speaks another language. */
export const speaksHttp = () => listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n\u001B[31m::error::x'));
/** Sends zeros. */
export const sendsZeros = () => listen((socket) => socket.end(Buffer.alloc(10_000)));

/** The stand's server behind a wire: cut off after so many bytes of answers, or slow. */
export const behindWire =
  (fault: { cutAfter?: number; silentAfter?: number; delay?: number }) =>
  async (stand: Stand): Promise<Address> => {
    const { hostname, port } = new URL(stand.url);
    let bytes = 0;
    return listen((socket) => {
      const real = net.connect(Number(port), hostname);
      const endBoth = () => {
        real.destroy();
        socket.destroy();
      };
      real.on('error', endBoth).on('close', endBoth);
      socket.on('close', endBoth).on('data', (chunk) => real.write(chunk));
      real.on('data', (chunk) => {
        bytes += chunk.length;
        if (fault.cutAfter !== undefined && bytes > fault.cutAfter) return endBoth();
        if (fault.silentAfter !== undefined && bytes > fault.silentAfter) return;
        if (fault.delay === undefined) socket.write(chunk);
        else setTimeout(() => socket.write(chunk), fault.delay);
      });
    });
  };

let roles = 0;

/** The stand's server for a role of its own that is set like this, by `ALTER ROLE`. */
export const forRole =
  (...settings: string[]) =>
  async (stand: Stand): Promise<Address> => {
    const role = `given_${roles++}`;
    await stand.admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${secret}'`);
    for (const setting of settings) await stand.admin.query(`ALTER ROLE ${role} ${setting}`);
    const url = new URL(stand.url);
    url.username = role;
    return { url: url.href, end: () => stand.admin.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`) };
  };

/** The stand's address with parts changed. */
export const changed =
  (parts: Partial<Pick<URL, 'username' | 'password' | 'pathname' | 'port' | 'hostname'>>) => (stand: Stand) =>
    Promise.resolve({ url: Object.assign(new URL(stand.url), parts).href, end: () => undefined });
