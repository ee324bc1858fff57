/** As people type it, with a comma or a point; undefined where nothing stands, `wrong` where no number from 0 on does. */
export const readNumber = (typed: string): number | undefined | 'wrong' => {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  return /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : 'wrong';
};
