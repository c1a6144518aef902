/**
 * How often words stand in the clean texts, by GNU grep 3 in a UTF-8 locale (`LC_ALL=C.UTF-8`), in `dist/data/text/`:
 * `command`, with each document's id for `$id`, printed the number beside it; a document that is not there printed 0.
 * What is folded (scripts, widths, quotation marks) is asked of grep in the spelling that the texts print.
 */
export type Searched = {
  readonly q: string
  readonly command: string
  readonly counts: { readonly [document: string]: number }
}

export const searches: readonly Searched[] = [
  { q: '勇', command: "grep -oiF -e '勇' $id.txt | wc -l", counts: { 'zaobao-2022': 3 } },
  {
    q: '的',
    command: "grep -oiF -e '的' $id.txt | wc -l",
    counts: { 'zaobao-2021': 4, 'gtv-gnews': 15, 'zaobao-2022': 30 },
  },
  { q: '京', command: "grep -oiF -e '京' $id.txt | wc -l", counts: { 'zaobao-2022': 3 } },
  {
    q: 'a',
    command: "grep -oiF -e 'a' $id.txt | wc -l",
    counts: { 'gtv-gnews': 2, 'american-news-group': 284, 'bharat-times': 326 },
  },
  { q: 'K', command: "grep -oiF -e 'K' $id.txt | wc -l", counts: { 'american-news-group': 13, 'bharat-times': 21 } },
  { q: 'z', command: "grep -oiF -e 'z' $id.txt | wc -l", counts: { 'american-news-group': 11, 'bharat-times': 6 } },
  {
    q: '5',
    command: "grep -oiF -e '5' $id.txt | wc -l",
    counts: { 'zaobao-2021': 2, 'gtv-gnews': 1, 'bharat-times': 1 },
  },
  { q: '…', command: "grep -oiF -e '…' $id.txt | wc -l", counts: { 'american-news-group': 1 } },
  {
    q: '。',
    command: "grep -oiF -e '。' $id.txt | wc -l",
    counts: { 'zaobao-2021': 7, 'gtv-gnews': 7, 'zaobao-2022': 21 },
  },
  { q: '%', command: "grep -oiF -e '%' $id.txt | wc -l", counts: {} },
  {
    q: '共同富裕',
    command: "grep -oiF -e '共同富裕' $id.txt | wc -l",
    counts: { 'zaobao-2021': 10, 'gtv-gnews': 2, 'zaobao-2022': 1 },
  },
  { q: '腾讯', command: "grep -oiF -e '腾讯' $id.txt | wc -l", counts: { 'zaobao-2021': 1, 'zaobao-2022': 3 } },
  {
    q: '阿里',
    command: "grep -oiF -e '阿里' $id.txt | wc -l",
    counts: { 'zaobao-2021': 5, 'gtv-gnews': 1, 'zaobao-2022': 4 },
  },
  {
    q: '阿里巴巴',
    command: "grep -oiF -e '阿里巴巴' $id.txt | wc -l",
    counts: { 'zaobao-2021': 2, 'gtv-gnews': 1, 'zaobao-2022': 2 },
  },
  { q: '网信', command: "grep -oiF -e '网信' $id.txt | wc -l", counts: { 'zaobao-2022': 6 } },
  { q: '网络', command: "grep -oiF -e '网络' $id.txt | wc -l", counts: { 'gtv-gnews': 2, 'zaobao-2022': 6 } },
  { q: '互联网', command: "grep -oiF -e '互联网' $id.txt | wc -l", counts: { 'gtv-gnews': 6, 'zaobao-2022': 17 } },
  { q: '座谈会', command: "grep -oiF -e '座谈会' $id.txt | wc -l", counts: { 'zaobao-2022': 10 } },
  { q: '张勇', command: "grep -oiF -e '张勇' $id.txt | wc -l", counts: { 'zaobao-2022': 1 } },
  { q: '张朝阳', command: "grep -oiF -e '张朝阳' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  {
    q: '企业',
    command: "grep -oiF -e '企业' $id.txt | wc -l",
    counts: { 'zaobao-2021': 3, 'gtv-gnews': 2, 'zaobao-2022': 17 },
  },
  { q: '承诺', command: "grep -oiF -e '承诺' $id.txt | wc -l", counts: { 'gtv-gnews': 2, 'zaobao-2022': 2 } },
  {
    q: '发展',
    command: "grep -oiF -e '发展' $id.txt | wc -l",
    counts: { 'zaobao-2021': 3, 'gtv-gnews': 1, 'zaobao-2022': 26 },
  },
  { q: '乌镇', command: "grep -oiF -e '乌镇' $id.txt | wc -l", counts: { 'gtv-gnews': 2 } },
  { q: '小米', command: "grep -oiF -e '小米' $id.txt | wc -l", counts: { 'gtv-gnews': 1, 'zaobao-2022': 2 } },
  { q: '字节跳动', command: "grep -oiF -e '字节跳动' $id.txt | wc -l", counts: { 'zaobao-2022': 2 } },
  { q: '所谓', command: "grep -oiF -e '所谓' $id.txt | wc -l", counts: { 'gtv-gnews': 3 } },
  { q: '胁迫', command: "grep -oiF -e '胁迫' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  { q: '墙', command: "grep -oiF -e '墙' $id.txt | wc -l", counts: { 'gtv-gnews': 2 } },
  { q: '1000亿', command: "grep -oiF -e '1000亿' $id.txt | wc -l", counts: { 'zaobao-2021': 2 } },
  { q: '500亿元', command: "grep -oiF -e '500亿元' $id.txt | wc -l", counts: { 'zaobao-2021': 1 } },
  { q: '三次分配', command: "grep -oiF -e '三次分配' $id.txt | wc -l", counts: { 'zaobao-2021': 1 } },
  { q: '审查', command: "grep -oiF -e '审查' $id.txt | wc -l", counts: {} },
  {
    q: 'common',
    command: "grep -oiF -e 'common' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 3 },
  },
  {
    q: 'Common',
    command: "grep -oiF -e 'Common' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 3 },
  },
  {
    q: 'PROSPERITY',
    command: "grep -oiF -e 'PROSPERITY' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 2 },
  },
  {
    q: 'tech',
    command: "grep -oiF -e 'tech' $id.txt | wc -l",
    counts: { 'american-news-group': 8, 'bharat-times': 10 },
  },
  { q: 'Xi', command: "grep -oiF -e 'Xi' $id.txt | wc -l", counts: { 'american-news-group': 9, 'bharat-times': 8 } },
  { q: 'xi', command: "grep -oiF -e 'xi' $id.txt | wc -l", counts: { 'american-news-group': 9, 'bharat-times': 8 } },
  { q: 'Tencent', command: "grep -oiF -e 'Tencent' $id.txt | wc -l", counts: { 'bharat-times': 2 } },
  { q: 'WIC', command: "grep -oiF -e 'WIC' $id.txt | wc -l", counts: { 'american-news-group': 4 } },
  {
    q: 'zhang',
    command: "grep -oiF -e 'zhang' $id.txt | wc -l",
    counts: { 'american-news-group': 4, 'bharat-times': 1 },
  },
  {
    q: 'Alibaba',
    command: "grep -oiF -e 'Alibaba' $id.txt | wc -l",
    counts: { 'american-news-group': 5, 'bharat-times': 4 },
  },
  { q: 'sme', command: "grep -oiF -e 'sme' $id.txt | wc -l", counts: { 'american-news-group': 4 } },
  { q: 'SMEs', command: "grep -oiF -e 'SMEs' $id.txt | wc -l", counts: { 'american-news-group': 4 } },
  { q: 'crackdown', command: "grep -oiF -e 'crackdown' $id.txt | wc -l", counts: { 'american-news-group': 1 } },
  { q: 'state-run', command: "grep -oiF -e 'state-run' $id.txt | wc -l", counts: { 'american-news-group': 2 } },
  { q: 'US$1 ', command: "grep -oiF -e 'US$1' $id.txt | wc -l", counts: { 'american-news-group': 1 } },
  {
    q: 'regulat',
    command: "grep -oiF -e 'regulat' $id.txt | wc -l",
    counts: { 'american-news-group': 1, 'bharat-times': 4 },
  },
  { q: '5G', command: "grep -oiF -e '5G' $id.txt | wc -l", counts: { 'bharat-times': 1 } },
  {
    q: 'government',
    command: "grep -oiF -e 'government' $id.txt | wc -l",
    counts: { 'american-news-group': 6, 'bharat-times': 1 },
  },
  {
    q: '"common prosperity"',
    command: "grep -oiF -e 'common prosperity' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 2 },
  },
  {
    q: '“common prosperity”',
    command: "grep -oiF -e 'common prosperity' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 2 },
  },
  {
    q: '「common prosperity」',
    command: "grep -oiF -e 'common prosperity' $id.txt | wc -l",
    counts: { 'american-news-group': 2, 'bharat-times': 2 },
  },
  {
    q: '"Daniel Zhang"',
    command: "grep -oiF -e 'Daniel Zhang' $id.txt | wc -l",
    counts: { 'american-news-group': 1, 'bharat-times': 1 },
  },
  {
    q: '"the country’s"',
    command: "grep -oiF -e 'the country’s' $id.txt | wc -l",
    counts: { 'american-news-group': 4, 'bharat-times': 3 },
  },
  {
    q: '“共同富裕”',
    command: "grep -oiF -e '共同富裕' $id.txt | wc -l",
    counts: { 'zaobao-2021': 10, 'gtv-gnews': 2, 'zaobao-2022': 1 },
  },
  { q: '「高质量发展」', command: "grep -oiF -e '高质量发展' $id.txt | wc -l", counts: { 'zaobao-2022': 2 } },
  {
    q: '"World Internet Conference',
    command: "grep -oiF -e 'World Internet Conference' $id.txt | wc -l",
    counts: { 'american-news-group': 3, 'bharat-times': 1 },
  },
  {
    q: '"of the"',
    command: "grep -oiF -e 'of the' $id.txt | wc -l",
    counts: { 'american-news-group': 8, 'bharat-times': 4 },
  },
  { q: '騰訊', command: "grep -oiF -e '腾讯' $id.txt | wc -l", counts: { 'zaobao-2021': 1, 'zaobao-2022': 3 } },
  { q: '網絡', command: "grep -oiF -e '网络' $id.txt | wc -l", counts: { 'gtv-gnews': 2, 'zaobao-2022': 6 } },
  { q: '張勇', command: "grep -oiF -e '张勇' $id.txt | wc -l", counts: { 'zaobao-2022': 1 } },
  { q: '諾雅', command: "grep -oiF -e '諾雅' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  { q: '诺雅', command: "grep -oiF -e '諾雅' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  { q: '轉載', command: "grep -oiF -e '轉載' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  { q: '转载', command: "grep -oiF -e '轉載' $id.txt | wc -l", counts: { 'gtv-gnews': 1 } },
  { q: '互聯網', command: "grep -oiF -e '互联网' $id.txt | wc -l", counts: { 'gtv-gnews': 6, 'zaobao-2022': 17 } },
  { q: '承諾', command: "grep -oiF -e '承诺' $id.txt | wc -l", counts: { 'gtv-gnews': 2, 'zaobao-2022': 2 } },
  { q: 'ＷＩＣ', command: "grep -oiF -e 'WIC' $id.txt | wc -l", counts: { 'american-news-group': 4 } },
  { q: '１０００亿', command: "grep -oiF -e '1000亿' $id.txt | wc -l", counts: { 'zaobao-2021': 2 } },
  { q: 'Ｔｅｎｃｅｎｔ', command: "grep -oiF -e 'Tencent' $id.txt | wc -l", counts: { 'bharat-times': 2 } },
  {
    q: "China's",
    command: "grep -oiF -e 'China’s' $id.txt | wc -l",
    counts: { 'american-news-group': 1, 'bharat-times': 10 },
  },
  {
    q: 'China’s',
    command: "grep -oiF -e 'China’s' $id.txt | wc -l",
    counts: { 'american-news-group': 1, 'bharat-times': 10 },
  },
  { q: '‘get', command: "grep -oiF -e '‘get' $id.txt | wc -l", counts: { 'bharat-times': 1 } },
  { q: "'get", command: "grep -oiF -e '‘get' $id.txt | wc -l", counts: { 'bharat-times': 1 } },
  {
    q: 'COMMON　prosperity',
    command: "grep -iF -e 'common' $id.txt | grep -iF -e 'prosperity' | grep -oiF -e 'common' -e 'prosperity' | wc -l",
    counts: { 'american-news-group': 4, 'bharat-times': 4 },
  },
  {
    q: '共同富裕 腾讯',
    command: "grep -iF -e '共同富裕' $id.txt | grep -iF -e '腾讯' | grep -oiF -e '共同富裕' -e '腾讯' | wc -l",
    counts: { 'zaobao-2021': 4 },
  },
  {
    q: 'Xi tech',
    command: "grep -iF -e 'Xi' $id.txt | grep -iF -e 'tech' | grep -oiF -e 'Xi' -e 'tech' | wc -l",
    counts: { 'american-news-group': 12, 'bharat-times': 6 },
  },
  {
    q: 'common prosperity',
    command: "grep -iF -e 'common' $id.txt | grep -iF -e 'prosperity' | grep -oiF -e 'common' -e 'prosperity' | wc -l",
    counts: { 'american-news-group': 4, 'bharat-times': 4 },
  },
  {
    q: '阿里 发展',
    command: "grep -iF -e '阿里' $id.txt | grep -iF -e '发展' | grep -oiF -e '阿里' -e '发展' | wc -l",
    counts: { 'zaobao-2021': 5, 'zaobao-2022': 7 },
  },
  {
    q: 'Alibaba Tencent',
    command: "grep -iF -e 'Alibaba' $id.txt | grep -iF -e 'Tencent' | grep -oiF -e 'Alibaba' -e 'Tencent' | wc -l",
    counts: { 'bharat-times': 4 },
  },
  {
    q: '阿里 阿里巴巴',
    command: "grep -iF -e '阿里' $id.txt | grep -iF -e '阿里巴巴' | grep -oiF -e '阿里' -e '阿里巴巴' | wc -l",
    counts: { 'zaobao-2021': 2, 'gtv-gnews': 1, 'zaobao-2022': 2 },
  },
  {
    q: 'zhang "common prosperity"',
    command:
      "grep -iF -e 'zhang' $id.txt | grep -iF -e 'common prosperity' | grep -oiF -e 'zhang' -e 'common prosperity' | wc -l",
    counts: {},
  },
  {
    q: 'get the',
    command: "grep -iF -e 'get' $id.txt | grep -iF -e 'the' | grep -oiF -e 'get' -e 'the' | wc -l",
    counts: { 'american-news-group': 4, 'bharat-times': 7 },
  },
  {
    q: 'Guo Catian',
    command: "grep -iF -e 'Guo' $id.txt | grep -iF -e 'Catian' | grep -oiF -e 'Guo' -e 'Catian' | wc -l",
    counts: { 'bharat-times': 2 },
  },
  { q: '"Guo Catian"', command: "grep -oiF -e 'Guo Catian' $id.txt | wc -l", counts: { 'bharat-times': 1 } },
  { q: '审判', command: "grep -oiF -e '审判' $id.txt | wc -l", counts: {} },
  { q: 'billionaire', command: "grep -oiF -e 'billionaire' $id.txt | wc -l", counts: {} },
  {
    q: '共同富裕 prosperity',
    command:
      "grep -iF -e '共同富裕' $id.txt | grep -iF -e 'prosperity' | grep -oiF -e '共同富裕' -e 'prosperity' | wc -l",
    counts: {},
  },
  { q: '"prosperity common"', command: "grep -oiF -e 'prosperity common' $id.txt | wc -l", counts: {} },
]
