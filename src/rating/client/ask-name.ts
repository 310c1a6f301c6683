import { element } from '../../report/page/client/elements.ts';

/** Asks who rates; resolves to a name that is not empty. */
export function askName(into: HTMLElement): Promise<string> {
  const name = element('input', { id: 'rater', autocomplete: 'nickname', maxlength: '100', required: '' });
  const form = element(
    'form',
    {},
    element('label', { for: 'rater' }, 'Your name'),
    name,
    element('button', { type: 'submit' }, 'Start'),
    element(
      'p',
      { class: 'quiet' },
      'It goes into the ballots. Under the same name you go on where you stopped; others rate under theirs.',
    ),
  );
  into.replaceChildren(form);
  name.focus();
  return new Promise((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = name.value.normalize('NFC').trim();
      if (given !== '') resolve(given);
    });
  });
}
