/** The licences of what the program is made of, from beside the page; null where they cannot be had. */
export async function readNotices(): Promise<string | null> {
  try {
    const answer = await fetch('third-party-notices.txt', { cache: 'no-store', redirect: 'error' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
