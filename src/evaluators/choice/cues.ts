/** Words around a mention of a choice that make it an answer, or none. */

/** What may stand between a cue and a label. */
const FILL = String.raw`(?:(?:the|an?|my|this|that|both|either|letter|option|choice|answer|alternative|number|statement|item|correct|right|best|most|probably|likely|clearly|definitely|certainly|surely|simply|just|indeed|actually|obviously|really|still|now|only|perhaps|maybe|be|is|as|to|for|on|it|it's|its|la|el|le|les|l'|die|der|das|den|il|a|o|lettre|letra|lettera|litera|buchstabe|antwort|opción|opcion|opção|opzione|optie|opcja|alternativa|alternativ|réponse|respuesta|вариант|буква|选项|選項|選択肢|是|为|為|は|:)[\s:]+){0,6}[\s([:'-]*`;
const ADJECTIVE = String.raw`(?:correct|right|best|only|possible|proper|appropriate|accurate|true|suitable|final|selected|chosen|remaining|valid|likely|closest|better)`;
const ANSWER = String.raw`(?:(?:\b|_)(?:answer|ans|solution|verdict|conclusion|decision|guess|pick|selection|final)(?! (?:options|choices)\b)|\b${ADJECTIVE} (?:\w+ ){0,2}(?:option|choice|alternative|one|statement|letter))s?\b`;
const IS = String.raw`(?:\b(?:is|was|are|be|equals|as|being)\b|[:=→]|->|=>|-)`;
/** Words for an answer in other languages; a label soon after them is one. */
const FOREIGN = String.raw`(?:antwort|lösung|réponse|respuesta|resposta|risposta|antwoord|svar(?:et)?|vastaus|odpowied[źz]i?\w*|odpov[ěe][ďd]\w*|válasz|răspuns\w*|yanıt|cevap|jawaban(?:nya)?|đáp án|câu trả lời|ответ\w*|відповідь|отговор\w*|απάντηση|الإجابة|الاجابة|الجواب|התשובה|תשובה|उत्तर|জবাব|উত্তর|答案|答え|正解|回答|解答|正确选项|正確選項|选择|選擇|选|選|应选|故选|정답|답|คำตอบ|odgovor|atbilde|atsakymas|vastus|پاسخ|جواب|sagot|jibu|soluzione|solución|solução|opción correcta|opção correta|alternativa correta|bonne réponse|richtig ist|korrekt ist)`;
const CHOOSE = String.raw`(?:choose|chose|pick|select|opt for|go(?:ing)? with|went with|settle (?:on|for)|lean(?:ing)?(?: more)?(?: towards?| to)?|stick(?:ing)? with|vote for|choosing|picking|selecting|picked|i'll take|say|i(?:'d| would|'ll| will)? (?:answer|guess|think|believe|suspect|mean|meant)|meant|bet on|answer with|conclude|switch(?:ing)? to|chang(?:e|ed|ing)(?: my (?:answer|mind))? to|wähle|nehme|elijo|escolho|choisis|scelgo|je dirais|diría)`;
const BACK = String.raw`(?:correction|edit|reconsidering|reflection|corrected|actually|rather|wait|sorry|scratch that|oops|on second thoughts?|no(?=,)|nein(?=,)|non(?=,))`;

/** A way to name the answer, and what else looks like it. */
export type Cue = { readonly before?: RegExp; readonly after?: RegExp };

const before = (pattern: string): Cue => ({ before: new RegExp(`${pattern}$`, 'iu') });
const after = (pattern: string): Cue => ({ after: new RegExp(`^${pattern}`, 'iu') });

/** Says that this is the answer. */
export const DECLARED: readonly Cue[] = [
  before(String.raw`${ANSWER}[^.!?\n]{0,110}?${IS}\s*${FILL}`),
  before(String.raw`${FOREIGN}[^.!?。!?\n]{0,50}?[\s:]*${FILL}`),
  before(String.raw`(?:\b|_)(?:choice|option|letter|label|prediction|selected|result)\s?[:=]\s*${FILL}`),
  before(String.raw`\b${CHOOSE}\b[,:]?\s*${FILL}`),
  before(String.raw`\b${BACK}[,.:!-]*\s+${FILL}`),
];

/** Ticks a choice, in a list of all of them too. */
export const TICKED: readonly Cue[] = [
  before(String.raw`(?:^|\n|: ?)[-• ]*(?:\[[xX✓✔]\]|[☑✅✓✔]) ?\(?`),
  after(String.raw`[)\].]?[^\n.?!✗❌✘☑✅✓✔]{0,80}[☑✅✓✔]`),
];

const VERDICT = String.raw`(?:the |la |die |der |de |el |a )?(?:only |most |best |one |clearly |definitely |indeed |actually |probably |likely |also )*(?:correct|right|best|better|true|accurate|answer|one(?: that| which)|proper|valid|winner|appropriate|richtig\w*|correct[ae]|juste|corretta|esatta|correto|certa?|goed|juist|riktig|rätt|rigtig|poprawn\w*|doğru|benar|правил\w*|верн\w*|正确|正しい|正解)`;
const OWN = String.raw`[)\].:,]{0,2}\s?(?:\([^()\n]{0,80}\)\s?,?\s?)?`;

/** All others are denied: `all but C are wrong`. */
const EXCEPTED =
  /\b(?:all|every(?:thing|one)?|none|nothing|any(?:thing)?|others?)\b[^.!?\n]{0,30}\b(?:but|except(?: for)?) (?:option |choice |for )?\(?$/iu;

/** Makes this the answer unless another is declared. */
export const LEANT: readonly Cue[] = [
  before(
    String.raw`(?:\b(?:so|therefore|thus|hence|then|leaves?(?: us)?(?: with)?|leaving(?: us)?(?: with)?|left with|only|must be|has to be|would be|should be|could be|may be|might be|it is|it's|its|that's|this is|is|are|perhaps|maybe|probably|likely|definitely|surely|clearly|final|indeed|answer|namely|but|favou?rs?|supports?|points? to|indicates?|suggests?|matches|means|equals|gives|makes|lies in|ist|est|es|é|è|jest)\b|[:→=]|->|=>)[\s,:]*${FILL}`,
  ),
  { before: EXCEPTED },
  after(
    String.raw`${OWN}(?:is|was|seems(?: to be)?|would be|must be|has to be|appears to be|looks|=|ist|est|es|é|è|är|er|jest|是)\s?${VERDICT}`,
  ),
  after(String.raw`${OWN}(?:fits|satisfies|is it\b|it is\b|alone|answers)`),
  after(
    String.raw`${OWN}\s?,?\s?(?:i (?:believe|think|guess|suppose)|i(?:'d| would) say|most likely|of course|for sure|final answer|is my|\? (?:yes|correct|right)\b|(?:-|:|,|\() ?(?:correct|right|yes)\b)`,
  ),
  after(String.raw`[^\n.?!]{0,80}?(?: - |: |\()(?:correct|right)\b`),
];

/** Those of them that count for a choice in a list of all of them as well. */
export const LEANT_AFTER = LEANT.filter((cue) => cue.after !== undefined);

/** Says that this is not the answer; the mention's own sentence is looked at. */
const NOT = String.raw`(?:\b(?:not|never|cannot|neither|nor|without)\b|n't|\bnicht|\bkein\w*|\bpas|\bikke|\binte|\bniet|\bnão|\bnie|\bне|不是|并非|不選|不选)`;
const NEAR = String.raw`(?:(?:be|sure|about|just|likely|necessarily|quite|really|choose|pick|select|say|the|an?|options?|choices?|answers?|letters?|it|is|are|that|possibly|correct|either|of|believe|think|for|la|le|die|der|el|être|sein|ser)\s){0,5}\(?`;
const DENIED_BEFORE: readonly RegExp[] = [
  new RegExp(String.raw`${NOT}\s?${NEAR}$`, 'iu'),
  new RegExp(
    String.raw`(?:\bnot|n't|never)\s(?:think|believe|say|mean|agree|see|know)\s(?:[^.!?\n,;:]{1,40}\s)?\(?$`,
    'iu',
  ),
  /\b(?:rather than|instead of|rul(?:e|ed|es|ing) out|eliminat\w+|exclud\w+|unlike|why not|why|than|discard\w*|reject\w*|dismiss\w*|confuse\w*|avoid|opposed to|but not|versus|compare \w+ (?:to|with))\s(?:(?:options?|choices?|answers?|the|both|either|with)\s){0,3}\(?$/iu,
  /\b(?:some|many|most|others?|people|students|textbooks?|one might|you might|a common|often|sources|everyone|they)\b[^.!?\n:;]{0,60}\b(?:thinks?|says?|gives?|choose|picks?|believe|guess(?:es)?|expect|confuse|assume|answer|select|tempted|claims?|state)\b[^.!?\n:;,]{0,30}$/iu,
  /\b(?:thought(?! (?:about|through|it over|carefully))|assumed|guessed|initially|at first|first thought|tempted|mistaken(?:ly)?|if|whether|suppose|assuming|were)\b[^.!?\n:;,]{0,50}$/iu,
  /\b(?:if (?!(?:i|we|you) (?:had|have|must|were)\b)|had (?:the|it|they|we|this|that)\b)[^.!?\n]{0,110}\b(?:would|might|could)\b[^.!?\n,;:]{0,30}$/iu,
  /\b(?:wrong|incorrect|false|bad|worst|least (?:likely|plausible)) (?:answers?|options?|choices?|ones?)\b[^.!?\n]{0,20}(?:is|are|:)\s?\(?$/iu,
];
const WRONG = String.raw`(?:not(?! only)|wrong|incorrect|false|impossible|tempting|ruled|eliminated|unlikely|excluded|out\b|too \w+|a distractor|irrelevant|invalid|inaccurate|a common (?:wrong|mistake|error|trap|misconception)|falsch|faux|fausse|incorrect[ae]|errad[oa]|sbagliat[ao]|fel\b|forkert|feil|błędn\w*|неверн\w*|yanlış|salah|错误|不正确|間違い)`;
const DENIED_AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`^${OWN}(?:\b(?:is|are|was|were|be|being|would|will|seems?|looks?|sounds?|appears?|both|all|also|clearly|can|can be|could|may|has been|have been|ist|sind|est|sont|es|é|è|är|er|jest|to|been)\s){1,4}(?:\w+ly |also |all |both |just |simply |too |a )?${WRONG}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${OWN}(?:cannot|can't|doesn't|does not|isn't|aren't|wasn't|do not|don't|won't|fails?|makes? no sense|lacks?)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^[)\].]?\s?(?:\?\s?(?:no|nope|wrong|false|not)\b|(?:-|:|\()\s?(?:false|wrong|incorrect|no\b|✗|❌))`,
    'iu',
  ),
  /^[)\].]?[^\n.?!✗❌✘☑✅✓✔]{0,80}?(?:[✗❌✘]|(?: - |: |\()(?:incorrect|wrong|false)\b)/u,
  /^(?:是|也)?(?:不对|错误|不正确|ではない|ではありません)/u,
];

/** Tells whether the words beside a mention take it back, or leave it to others. */
export function isDenied(beforeIt: string, afterIt: string): boolean {
  if (EXCEPTED.test(beforeIt)) return false;
  return (
    DENIED_BEFORE.some((pattern) => pattern.test(beforeIt)) ||
    DENIED_AFTER.some((pattern) => pattern.test(afterIt))
  );
}

/** Tells whether one of several cues stands beside a mention. */
export function hasCue(cues: readonly Cue[], beforeIt: string, afterIt: string): boolean {
  return cues.some((cue) => cue.before?.test(beforeIt) === true || cue.after?.test(afterIt) === true);
}

/** Says that this is an answer beside another. */
export const ALSO =
  /^[)\].]?\s?(?:is|are|would be|could be|may be|might be)\s(?:also|equally|just as)\s(?:correct|right|true|valid|possible|acceptable)/iu;

/** Calls several the answer. */
export const PLURAL =
  /\b(?:correct|right|best) (?:answers|options|choices|ones) (?:are|were|would be|should be)\b[^\n.]{0,200}/giu;

/** Asks whether it is one, and goes on without a yes. */
export const ASKED = /^[)\].]?\s?\?\s*(?!yes|correct|right|\s)\S/iu;

/** Sentence that goes back on what was said. */
export const REVISION =
  /(?:^|[.!?\n(—-]\s*)(?:but )?(?:wait|hold on|oops|sorry|correction|actually|hmm+|scratch that|on second thoughts?|no[,.!]|my mistake|let me (?:re|correct|fix|double)|(?:that|this|it)(?:'s| is| was) (?:wrong|incorrect|not right|not correct|a mistake))/giu;

/** Start of a question that a model asks itself after its answer. */
export const RUN_ON =
  /(?<!\n)\n+\d{1,3}[.)] (?=[^\n]{0,300}\?)|\n\n(?=[^\n]{1,400}\?\n+\(?A[).:])|(?<!\n)\n+(?:(?:next |new |another )?(?:question|problem|exercise|human|user|q)\s?\d{0,4}\s?[:.)]|<\|(?:im_end|im_start|endoftext|eot_id|end)\|>)|<\|(?:im_end|im_start|endoftext|eot_id|end)\|>|<\/s>|\[INST\]|<end_of_turn>| (?:Question|Q): /giu;
