'use client';
import type { ReactNode } from 'react';
import type { ExerciseItem } from '@/lib/exercises/types';
import { Cloze } from './cloze';
import type { ItemProps } from './item';
import { Match } from './match';
import { Order } from './order';
import { Question } from './question';
import { Spoken } from './spoken';

interface ItemViewProps extends Omit<ItemProps<'match'>, 'item'> {
  readonly item: ExerciseItem;
  readonly gaps: 'choose' | 'type';
}

/** Each kind of exercise as it is asked. */
export function ItemView({ item, gaps, ...rest }: ItemViewProps): ReactNode {
  switch (item.kind) {
    case 'match':
      return <Match item={item} {...rest} />;
    case 'reading':
    case 'tone':
      return <Spoken item={item} {...rest} />;
    case 'cloze':
      return <Cloze item={item} gaps={gaps} {...rest} />;
    case 'order':
      return <Order item={item} {...rest} />;
    case 'questions':
      return <Question item={item} {...rest} />;
  }
}
