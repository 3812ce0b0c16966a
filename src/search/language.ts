// The words that are met most in other languages and are none in English.
const ELSEWHERE = new Set(
  `der die das und ist nicht ich mich bei mit für auf ein eine einen kann nach beim von zum wird wurde
   le les des une est pas je ne pour dans avec sur qui mon ma ce cette vous nous impossible connexion
   el los las una por para con del no se al mi pero como está tengo puedo iniciar sesión
   il di che non per sono una con della accesso errore quando
   o os um uma não com para meu ao consigo erro
   het een niet van voor op met ik kan naar
   och att det som på inte jag en är till
   nie się na jest że do`
    .match(/\S+/g)
    ?.filter(
      (word) => !['o', 'do', 'no', 'on', 'me', 'den', 'a', 'impossible', 'die', 'des', 'con', 'van', 'del', 'per', 'nie'].includes(word),
    ),
);
const HERE = new Set('the is in to not and for with my this when of that are was on it cannot can you your'.split(' '));
const FEWEST = 2;

/** Whether a text is mostly in another language than English, of which search knows nothing but codes and messages. */
export function isElsewhere(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return true;
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const there = count(ELSEWHERE);
  return there >= FEWEST && there > count(HERE);
}
