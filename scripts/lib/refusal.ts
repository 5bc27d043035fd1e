/** Why a command will not go on, for people: Chinese first, English beneath; with its exit status. */
export class Refusal extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.exitCode = exitCode;
  }
}
