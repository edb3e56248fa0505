/** Counts a sentence as read today. What counts is fetched with the first one: a first visit does not wait for it. */
export async function countRead(slug: string, sentence: string): Promise<void> {
  const { noteRead } = await import('@/lib/storage/days');
  noteRead(slug, sentence, new Date());
}
