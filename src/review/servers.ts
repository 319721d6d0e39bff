import type { Needs } from '../postgres/needs.ts';
import type { Server } from '../postgres/server.ts';
import type { Settings } from '../settings/schema.ts';
import { lazyServer, type LazyServer } from './lazy-server.ts';
import type { ReviewPorts } from './ports.ts';

/** The servers of a review: one, and others where single projects ask for another version or image. */
export interface Servers {
  /** That of a project, by its place in the list. */
  of(index: number): LazyServer;
  /** The first one that was asked for and started. */
  started(): Promise<Server | null>;
  /** A sentence for each project that ran on another server than {@link started}. */
  notes(names: readonly string[]): Promise<string[]>;
  stop(): Promise<void>;
}

type Kind = Pick<Settings, 'postgresVersion' | 'image'>;

/** @param own the settings of each project. @param needs what all projects need of a server */
export function serversFor(own: readonly Kind[], ports: ServerPorts, needs: () => Promise<Needs>): Servers {
  const made = new Map<string, LazyServer>();
  const keyOf = ({ postgresVersion, image }: Kind): string => JSON.stringify([postgresVersion, image]);
  const of = (kind: Kind): LazyServer => {
    const key = keyOf(kind);
    const start = ports.serverFor?.(kind) ?? ports.startServer;
    const server = made.get(key) ?? lazyServer(start, needs);
    made.set(key, server);
    return server;
  };
  const whole: Kind = { postgresVersion: null, image: null };
  const started = async (): Promise<Server | null> => {
    for (const server of made.values()) {
      const running = await server.started();
      if (running !== null) return running;
    }
    return null;
  };
  return {
    of: (index) => of(own[index] ?? whole),
    started,
    async notes(names) {
      const first = await started();
      const told: string[] = [];
      for (const [index, name] of names.entries()) {
        const server = await of(own[index] ?? whole).started();
        if (server !== null && server !== first) told.push(`${name} was tried on PostgreSQL ${server.version}.`);
      }
      return told;
    },
    stop: async () => {
      await Promise.all([...made.values()].map((server) => server.stop()));
    },
  };
}

type ServerPorts = Pick<ReviewPorts, 'startServer' | 'serverFor'>;
