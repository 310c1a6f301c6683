/** Controls, and what reorders or hides text: bidirectional marks, zero-width ones, tags, separators, private use. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
