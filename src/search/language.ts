// The words that are met most in other languages and are none in English.
const ELSEWHERE = new Set(
  `
    der das und ist nicht ich mich bei mit für auf ein eine einen kann nach beim von zum wird wurde
    le les une est pas je ne pour dans avec sur qui mon ma ce cette vous nous connexion
    el los las una por para se al mi pero como está tengo puedo iniciar sesión
    il di che non sono una della accesso errore quando
    os um uma não com para meu ao consigo erro
    het een niet voor op met ik kan naar
    och att det som på inte jag en är till
    się na jest że
  `.match(/\S+/g),
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
