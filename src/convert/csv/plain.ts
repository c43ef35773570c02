/** What people write, without case, marks, apostrophes and what does not show, and with one sort of space: `Yüz-yüze` is `yuz_yuze`. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}'`’‘ʻʼ]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim()
    .replaceAll(/[\s_-]+/g, '_');
}
