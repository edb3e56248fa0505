'use client';
import { useTranslations } from 'next-intl';
import { ORDERS, type Order, type Selection } from '@/lib/vocabulary/order';
import { STATUSES, type Status } from '@/lib/vocabulary/word';

interface WordFiltersProps {
  readonly selection: Selection;
  readonly sources: readonly { readonly slug: string; readonly title: string }[];
  readonly onChange: (selection: Selection) => void;
}

const ORDER_LABELS: Readonly<Record<Order, 'orderNewest' | 'orderOldest' | 'orderPinyin' | 'orderPlace'>> = {
  newest: 'orderNewest',
  oldest: 'orderOldest',
  pinyin: 'orderPinyin',
  place: 'orderPlace',
};

export function WordFilters({ selection, sources, onChange }: WordFiltersProps) {
  const t = useTranslations('Words');
  const change = (part: Partial<Selection>) => onChange({ ...selection, ...part });
  return (
    <search className="filters">
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={selection.query}
        onChange={({ target }) => change({ query: target.value })}
      />
      <label>
        {t('status')}
        <select value={selection.status} onChange={({ target }) => change({ status: target.value as Status | 'all' })}>
          <option value="all">{t('all')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(status)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('report')}
        <select value={selection.slug} onChange={({ target }) => change({ slug: target.value })}>
          <option value="all">{t('all')}</option>
          {sources.map(({ slug, title }) => (
            <option key={slug} value={slug} lang="zh">
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}
        <select value={selection.order} onChange={({ target }) => change({ order: target.value as Order })}>
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
