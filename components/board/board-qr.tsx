'use client';
import { useTranslations } from 'next-intl';
import { QrCode } from '@/components/share/qr-code';
import type { BoardLink } from './use-link';

interface BoardQrProps {
  readonly link: BoardLink;
  readonly number: number;
  readonly large: boolean;
  readonly onPress: () => void;
}

/** The QR code of the sentence, in a corner or before everything. */
export function BoardQr({ link, number, large, onPress }: BoardQrProps) {
  const t = useTranslations('Board');
  return (
    <div className={large ? 'board-qr-large' : 'board-qr'}>
      <button type="button" aria-label={large ? t('qrSmaller') : t('qrLarger')} onClick={onPress}>
        <QrCode text={link.text} label={t('qrLabel', { number })} />
      </button>
      {large && (
        <>
          <p className="board-link">{link.text}</p>
          {link.reach === 'computer' && <p>{t('thisComputerOnly')}</p>}
          {link.withoutLesson && <p>{t('lessonTooLong')}</p>}
        </>
      )}
    </div>
  );
}
