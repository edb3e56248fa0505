import { isBreak, type Piece } from './context';
import { beginsSurname, isDoubtfulSurname, surnameWeight } from './surnames';

const ADDRESS =
  /^(?:先生|女士|小姐|老师|教授|医生|大夫|太太|同学|师傅|经理|主任|书记|阿姨|叔叔|奶奶|爷爷|大爷|大妈|大姐|某|某某|局长|处长|科长|部长|院长|所长|站长|队长|组长|班长|校长|厂长|会长|社长|行长|司长|厅长|区长|县长|市长|省长|镇长|村长|主席|总统|总理|总经理|董事长|律师|法官|警官|护士|教练|导演|博士|院士|将军|司令|秘书|叔|姨|哥|姐|伯伯|伯母|家|氏)$/;
const BEFORE_SURNAME = /^(?:[和与跟及或的是叫对向给找请让问在从被把为位名]|认识|告诉|谢谢|感谢|您好|你好)$/;

const isLoneSurname = (piece: Piece, before: Piece | null, after: Piece | null): boolean => {
  if (!beginsSurname(piece.surface.charCodeAt(0)) || surnameWeight(piece.surface) === null) return false;
  if (before?.surface === '姓') return true;
  if (after === null || !ADDRESS.test(after.surface)) return false;
  return !isDoubtfulSurname(piece.surface) || isBreak(before) || BEFORE_SURNAME.test(before?.surface ?? '');
};

/** Marks surnames that stand without a given name, by what is around them: 单老师 (Shàn), 姓任 (Rén), 罗先生. */
export const markSurnames = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) =>
    isLoneSurname(piece, pieces[i - 1] ?? null, pieces[i + 1] ?? null) ? { ...piece, kind: 'surname' } : piece,
  );
