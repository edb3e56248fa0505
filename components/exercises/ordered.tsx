'use client';
import { useTranslations } from 'next-intl';
import { SCRIPT_LANG } from '@/lib/chinese/script';
import { isInOrder, placesRight } from '@/lib/exercises/order';
import { Lines, Verdict } from './explained';
import type { ItemProps } from './item';

interface OrderedProps extends Omit<ItemProps<'order'>, 'onAnswered'> {
  /** Her arrangement. */
  readonly line: readonly number[];
}

/** Her order with what stands in its place, and the text's own. */
export function Ordered({ item, script, line }: OrderedProps) {
  const t = useTranslations('Exercises');
  const right = isInOrder(item, line);
  const places = placesRight(item, line);
  const lang = SCRIPT_LANG[script];
  return (
    <>
      <Verdict right={right}>{right ? t('right') : t('orderWrong', { right: places.filter(Boolean).length })}</Verdict>
      {!right && (
        <>
          <h3>{t('yours')}</h3>
          <ol className="ordered" data-of={item.of}>
            {line.map((piece, i) => (
              <li key={piece} data-right={places[i]}>
                <span aria-hidden="true">{places[i] === true ? '✓' : '✗'} </span>
                <span lang={lang}>{item.pieces[piece]?.text}</span>
                <span className="visually-hidden"> {t(places[i] === true ? 'inPlace' : 'notInPlace')}</span>
              </li>
            ))}
          </ol>
          <h3>{t('textOrder')}</h3>
        </>
      )}
      <Lines sentences={item.sentences} script={script} />
    </>
  );
}
