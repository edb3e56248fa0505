'use client';
import { useTranslations } from 'next-intl';
import { SearchInput } from '@/components/ui/search-input';
import { ORDERS, type Order, type Selection } from '@/lib/vocabulary/order';
import { STATUSES, type Status } from '@/lib/vocabulary/word';

interface WordFiltersProps {
  readonly selection: Selection;
  readonly onChange: (part: Partial<Selection>) => void;
}

const ORDER_LABELS: Readonly<Record<Order, 'orderNewest' | 'orderOldest' | 'orderPinyin' | 'orderPlace'>> = {
  newest: 'orderNewest',
  oldest: 'orderOldest',
  pinyin: 'orderPinyin',
  place: 'orderPlace',
};

/** Which words of the list are shown, and in which order. */
export function WordFilters({ selection, onChange }: WordFiltersProps) {
  const t = useTranslations('Words');
  return (
    <search className="filters">
      <SearchInput
        aria-label={t('search')}
        placeholder={t('search')}
        value={selection.query}
        onChange={({ target }) => onChange({ query: target.value })}
      />
      <label>
        {t('status')}
        <select
          value={selection.status}
          onChange={({ target }) => onChange({ status: target.value as Status | 'all' })}
        >
          <option value="all">{t('all')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(status)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}
        <select value={selection.order} onChange={({ target }) => onChange({ order: target.value as Order })}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(ORDER_LABELS[order])}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
