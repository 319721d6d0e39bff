import type { Server } from './server-types.ts';

/** What others ask of a provider instead of its name. */
export interface ProviderTraits {
  /**
   * True when the server is Raincheck's own: it ends as a whole, names need not tell whose a database is, and the
   * checkpoints of a quick copy disturb nobody.
   */
  isOwn: boolean;
  /** How an extension is to be had that the server lacks: the end of a sentence. */
  extensionAdvice: (name: string, image: string) => string;
  /** What to do next where a preset's extension is missing. */
  presetAdvice: string;
}

const traits: Readonly<Record<Server['provider'], ProviderTraits>> = {
  container: {
    isOwn: true,
    extensionAdvice: (_name, image) => `set image to one that has it, such as ${image}`,
    presetAdvice: 'Use another image or server.',
  },
  embedded: {
    isOwn: true,
    extensionAdvice: (_name, image) => `with Docker Raincheck uses ${image}`,
    presetAdvice: 'Start Docker: the preset is a container image.',
  },
  url: {
    isOwn: false,
    extensionAdvice: (name) => `install ${name} on it`,
    presetAdvice: 'Use another image or server.',
  },
};

export function traitsOfProvider({ provider }: Pick<Server, 'provider'>): ProviderTraits {
  return traits[provider];
}
