/** Short and familiar forms beside the names that they stand for; a name may stand in several rows. */
const FAMILIES = [
  "alexander alex alexandra sasha sandy alexandr aleksandr aleksander",
  "alfred alf fred freddy",
  "andrew andy drew andrea andre andreas andrei",
  "anthony tony antonio anton",
  "benjamin ben benny",
  "catherine katherine kate kathy cathy katie kathryn katarina ekaterina katya kat",
  "charles charlie chuck carl karl",
  "christopher chris christoph kit",
  "christina christine tina chris kristina",
  "daniel dan danny",
  "david dave davey",
  "deborah debbie deb debra",
  "dmitry dmitri dima dmitrii",
  "dorothy dot dottie",
  "edward ed eddie ned ted",
  "elizabeth liz beth betty lizzie eliza elisabeth lisa libby",
  "emily em emma millie",
  "eugene gene evgeny yevgeny evgenii",
  "francis frank francisco fran paco",
  "frederick fred freddy friedrich fritz",
  "gabriel gabe gabriella gabi",
  "george jorge georg",
  "gregory greg",
  "guillermo william memo",
  "harold harry hal henry",
  "henry hank harry enrique heinrich",
  "isabella isabel bella izzy",
  "jacob jake jakob",
  "james jim jimmy jamie",
  "jennifer jen jenny",
  "jessica jess jessie",
  "johannes hans johann",
  "john jack johnny jon jonny",
  "jonathan jon jonny",
  "joseph joe joey jose josef",
  "joshua josh",
  "kenneth ken kenny",
  "konstantin kostya",
  "lawrence larry laurence lorenzo",
  "leonard leo len lenny leonardo",
  "margaret maggie meg peggy marge margarita greta",
  "maria mary marie masha mariya",
  "matthew matt matthias mateo",
  "maximilian max maxim maxime",
  "michael mike mick mickey mikhail misha michal mikael",
  "mohammed mohamed muhammad mohammad mo",
  "natalia natalie nat natasha nataliya",
  "nathaniel nathan nate nat",
  "nicholas nick nicolas nico niko nikolai klaus",
  "olivia liv ollie",
  "oliver ollie",
  "pamela pam",
  "patricia pat patty tricia trish",
  "patrick pat paddy",
  "peter pete pedro pyotr piotr",
  "philip phil phillip",
  "rebecca becky becca",
  "richard rick dick rich ricky ricardo",
  "robert bob rob bobby robbie bert roberto",
  "ronald ron ronnie",
  "samuel sam sammy",
  "samantha sam",
  "sebastian seb bastian",
  "sergey sergei serge seryozha sergio",
  "stephen steve steven stefan stephan esteban",
  "susan sue susie suzanne",
  "theodore ted theo teddy",
  "thomas tom tommy tomas tomasz",
  "timothy tim timmy",
  "valentina valya tina",
  "victoria vicky tori vika",
  "vincent vince vin",
  "vladimir vlad volodya",
  "william bill will billy willy liam wilhelm",
  "yuri iurii iuri yury",
  "zachary zach zack",
];

const rowsOf = new Map<string, Set<number>>();
for (const [row, names] of FAMILIES.entries())
  for (const name of names.split(" ")) rowsOf.set(name, (rowsOf.get(name) ?? new Set()).add(row));

/** Whether one given name is a familiar form of the other, or both are of a third. Both folded; false for a name that no row has. */
export function areNicknames(a: string, b: string): boolean {
  const [left, right] = [rowsOf.get(a), rowsOf.get(b)];
  if (left === undefined || right === undefined) return false;
  for (const row of left) if (right.has(row)) return true;
  return false;
}

/** The name under which a given name and its familiar forms are looked up together; the name itself where no row has it. */
export function fullFormOf(name: string): string {
  const [row] = rowsOf.get(name) ?? [];
  return row === undefined ? name : (FAMILIES[row]?.split(" ")[0] ?? name);
}

/** All other names of the rows that a given name stands in, folded; empty for a name that no row has. */
export function nicknamesOf(name: string): readonly string[] {
  const rows = [...(rowsOf.get(name) ?? [])];
  return rows.flatMap((row) => FAMILIES[row]?.split(" ") ?? []).filter((other) => other !== name);
}
