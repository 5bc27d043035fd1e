import { detachText } from "./detach-text.ts";

/** Answers kept; more would let memory grow with the text. What repeats is met early. */
const mostAnswers = 20_000;

/** The same function, remembering what it answered for a text: most cells repeat. */
export function rememberAnswers<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = ask(text);
    if (answers.size < mostAnswers) answers.set(detachText(text), { answer });
    return answer;
  };
}
