import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';

/** A screen that could not be drawn: a fault of the program, said without its inner words. */
export function ScreenFailed({ reset }: { readonly reset: () => void }) {
  return (
    <>
      <PageHead title="This screen cannot be shown" />
      <Notice tone="bad" title="The program has a fault here" announced="at-once">
        What you recorded and what you typed is safe. Try again; if the screen fails again, tell the help desk
        what you did before.
      </Notice>
      <Acts>
        <Button kind="primary" onPress={reset}>
          Try again
        </Button>
        <Button
          onPress={() => {
            window.location.hash = '#/';
            reset();
          }}
        >
          Go to the start
        </Button>
      </Acts>
    </>
  );
}
