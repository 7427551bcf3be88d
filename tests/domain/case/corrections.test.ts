import { describe, expect, it } from 'vitest';
import { tracksOf } from '../../../domain/case/tracks.ts';
import { aConcern } from '../../builders/case-inputs.ts';
import { aNotebook } from '../../builders/entries.ts';

describe('a correction', () => {
  it('CORR-1 gives an entry new words and keeps the old ones beside the reason', () => {
    const notebook = aNotebook();
    const corrects = notebook.write('note-recorded', { text: 'Call the son' });
    const replacement = { kind: 'note-recorded', payload: { text: 'Call the daughter' } } as const;
    notebook.write('entry-corrected', { corrects, reason: 'There is no son', replacement });
    expect(notebook.fold().notes).toMatchObject([
      {
        content: { text: 'Call the daughter' },
        corrected: [{ content: { text: 'Call the son' }, reason: 'There is no son' }],
      },
    ]);
  });

  it('CORR-1 an entry of another kind is no new wording', () => {
    const notebook = aNotebook();
    const corrects = notebook.write('note-recorded', { text: 'Call the son' });
    notebook.write('entry-corrected', {
      corrects,
      reason: 'x',
      replacement: { kind: 'concern-raised', payload: aConcern() },
    });
    expect(notebook.fold().notes).toMatchObject([{ content: { text: 'Call the son' }, corrected: [] }]);
    expect(notebook.fold().concerns).toEqual([]);
  });

  it('GOV-2 a concern whose words were corrected waits for another decision of an examiner', () => {
    const notebook = aNotebook();
    const concern = notebook.write('concern-raised', aConcern());
    const review = { concern, decision: 'notify', route: 'clinical-governance', examinerView: '' } as const;
    notebook.write('concern-reviewed', review);
    expect(tracksOf(notebook.fold()).governance).toBe('to-notify');
    const replacement = {
      kind: 'concern-raised',
      payload: aConcern({ narrative: 'Something else altogether' }),
    } as const;
    notebook.write('entry-corrected', { corrects: concern, reason: 'Wrong ward', replacement });
    expect(notebook.fold().concerns).toMatchObject([
      { review: null, content: { narrative: 'Something else altogether' } },
    ]);
    expect(tracksOf(notebook.fold()).governance).toBe('to-review');
    notebook.write('concern-reviewed', review);
    expect(tracksOf(notebook.fold()).governance).toBe('to-notify');
  });
});
