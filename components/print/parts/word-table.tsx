import { English } from '@/components/ui/marked-text';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import type { PrintWord } from '@/lib/classroom/print-words';
import type { Worksheet } from '@/lib/classroom/worksheet';
import { inScript } from '@/lib/dictionary/report-data';
import { type FlowBlock, heading, type Paper, ReadingOf } from '../paper';

type Column = 'characters' | 'other' | 'pinyin' | 'meaning';

/** The words with their readings and meanings; one column may be empty to fill in. @param blank 'none' for the answers */
export function wordTable(
  words: readonly PrintWord[],
  paper: Paper,
  key: string,
  blank: Worksheet['blank'] = paper.worksheet.blank,
): FlowBlock[] {
  if (words.length === 0) return [];
  const differ = words.some(({ surface, traditional }) => surface !== traditional);
  const columns: readonly Column[] =
    paper.worksheet.forms === 'on' && differ
      ? ['characters', 'other', 'pinyin', 'meaning']
      : ['characters', 'pinyin', 'meaning'];
  return [
    heading(key, paper.t('part.words')),
    {
      key: `${key}-table`,
      units: words.length,
      render: (from, to) => (
        <table className="paper-words" data-blank={blank}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {paper.t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.slice(from, to).map((word, i) => (
              <tr key={word.key} data-unit={from + i}>
                {columns.map((column) => (
                  <td key={column} data-column={column}>
                    {column !== blank && <Cell column={column} word={word} paper={paper} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ),
    },
  ];
}

function Cell({ column, word, paper }: { column: Column; word: PrintWord; paper: Paper }) {
  const other = paper.script === 'traditional' ? 'simplified' : 'traditional';
  switch (column) {
    case 'characters':
      return <span lang={SCRIPT_LANG[paper.script]}>{inScript(word, paper.script)}</span>;
    case 'other':
      return word.surface === word.traditional ? null : <span lang={SCRIPT_LANG[other]}>{inScript(word, other)}</span>;
    case 'pinyin':
      return <ReadingOf word={word} paper={paper} />;
    case 'meaning':
      return <English text={word.means} />;
  }
}
