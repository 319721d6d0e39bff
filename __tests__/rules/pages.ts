import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const folder = path.resolve(import.meta.dirname, '../../docs/rules');
export const headings = ['What happens', 'Why it matters', 'Do this instead', 'Examples'];

interface Block {
  kind: 'baseline' | 'unsafe' | 'safe';
  /** Other rules that an unsafe block fires too, at `warning` or worse: `also=drop-column,update-all-rows`. */
  also: string[];
  /** How the migrator runs it: `transaction=none`. */
  transaction: 'batch' | 'file' | 'none';
  /** Names of the migrations: `names=0003_cool_hulk`. */
  names: string[];
  /** One migration, or several between lines `-- next migration`. */
  files: string[];
}

interface Page {
  title: string;
  summary: string;
  headings: string[];
  blocks: Block[];
}

/** Reads a rule's page. Blocks in the language `sql` without a further word are shown only. */
export function readPage(rule: string): Page {
  const file = path.join(folder, `${rule}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const blocks = [
    ...text.matchAll(
      /^```sql (baseline|unsafe|safe)(?: also=(\S+))?(?: transaction=(batch|file|none))?(?: names=(\S+))?\n([\s\S]*?)^```$/gm,
    ),
  ];
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return {
    title: /^# (.*)\n/.exec(text)?.[1] ?? '',
    summary: /^# .*\n\n(.+)\n\n## /.exec(text)?.[1] ?? '',
    headings: [...prose.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? ''),
    blocks: blocks.map(([, kind, also, transaction, names, sql]) => ({
      kind: kind as Block['kind'],
      also: also?.split(',') ?? [],
      transaction: (transaction ?? 'batch') as Block['transaction'],
      names: names?.split(',') ?? [],
      files: (sql ?? '').split(/^-- next migration$/m),
    })),
  };
}
