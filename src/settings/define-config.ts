/**
 * What `raincheck` exports to a config: it gives back what it gets. Its type, with every setting and every rule's options, is
 * generated into `types/config.d.ts`.
 */
export function defineConfig(config: object): object {
  return config;
}
