/** Rows of two made-up subjects, in the shape of MMLU's official files, with what is odd in those. */
export const WEAVING = `"Which of these is a reed?

Choose one.",Oak,Elm,Rattan,Pine,C
 How many knots hold a rim? ,One,Two,Three,None,D
Which interval is closed?,"[0, 1]","(0, 1)","[0, 1)","(0, 1] ",A
What is a weaver called?,A potter,A basketmaker,A smith,A tanner,B
What is a weaver called?,A potter,A basketmaker,A smith,A tanner,B
`;
export const KNOTS = 'What is 1.10 + 007?,8.1,8.10,8,9,B\n';
/** Five examples and one more, the lines ended as on Windows. */
export const WEAVING_EXAMPLES = ['willow', 'hazel', 'rattan', 'rush', 'straw', 'cane']
  .map((plant, index) => `What is ${plant}?,A metal,A plant,A stone,A fish,${'ABCD'.charAt(index % 4)}\r\n`)
  .join('');
