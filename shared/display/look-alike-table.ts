/** Letters of other scripts that are drawn like Latin ones. */
export const CONFUSABLE =
  /^[аеорсухіјѕһԁԛԝѵӏьгпштмнвкзАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγεικνορτυχսոօցզհԱՍՕ]+$/u;

/** Signs that are drawn like `/`, `\\`, `:`, `!`, `|`, `;`, `*` or a quote: a path or an address with one is another. */
export const SIGNS =
  /[\u2044\u2215\u27cb\u29f8\u2571\u2216\u27cd\u29f5\u29f9\u2572\u02d0\u02f8\u0589\u05c3\u2236\ua789\u01c3\u01c0\u2223\u23d0\u2758\u204f\u2217\u204e\u02b9\u02bb\u02bc\u02c8\ua78b\ua78c\u2035]/u;
/** Some of them are at home in prose. */
export const IN_PROSE = /^[\u2044\u02b9\u02bb\u02bc\u02c8\u02d0\u2571\u2572\u2217\u2223\u0589\u05c3]$/;

/** Latin letters that lack only a dot, or are drawn like another one. */
export const DOTLESS = /[\u0131\u0237\u026a\u0269\u0251\u0261\u017f\u1d04\u1d0f\u1d1c\u1d20\u1d21\u1d22]/u;
/** Letters that only texts in Turkish and its relatives have besides. */
export const TURKIC = /[\u011e\u011f\u0130\u015e\u015f\u018f\u0259]/u;

/** What can't be seen, or passes for a space, a dash or a quote. */
export const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800\u{1d159}\u{13441}\u{13442}\u{16fe4}]|(?! )\p{Zs}|(?!-)\p{Pd}|[\u2018-\u201f\u2212\u02d7]/u;
/** Of those, what copied text has. */
export const ODD = /^(?:[\u00a0\u2018-\u201f\u2212]|\p{Pd})$/u;
