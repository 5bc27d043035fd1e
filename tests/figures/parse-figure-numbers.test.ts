import { describe } from "vitest";
import { testReadings } from "./figure-rows.ts";

describe("Arabic digits", () => {
  testReadings(`
    12734 → 12734 [12734, 12734] exact - count
    １，２３４件 → 1234 [1234, 1234] exact 件 count
    12，345 → 12345 [12345, 12345] exact - count
    1,234,567 → 1234567 [1234567, 1234567] exact - count
    21 242 人 → 21242 [21242, 21242] exact 人 count
    0.094 人 → 0.094 [0.0935, 0.0945] exact 人 count
    １２.５％ → 12.5 [12.45, 12.55] exact % percent
    007 → !malformed-number
    00 → !malformed-number
    .5 → !malformed-separator
    1,2345 → !malformed-separator
    1234,567 → !malformed-separator
    12 34 → !malformed-separator
    1 2 → !malformed-separator
    1.2.3 → !malformed-separator
    8,740.000 → !malformed-separator
  `);
});

describe("magnitudes", () => {
  testReadings(`
    6.5 亿元 → 650000000 [645000000, 655000000] exact 元 amount
    1亿2千万 → 120000000 [115000000, 125000000] exact - count
    71万7938起 → 717938 [717938, 717938] exact 起 count
    71万7 938起 → 717938 [717938, 717938] exact 起 count
    1099万9420件 → 10999420 [10999420, 10999420] exact 件 count
    10万1500人 → 101500 [101500, 101500] exact 人 count
    1万500元 → 10500 [10500, 10500] exact 元 amount
    3千 → 3000 [2500, 3500] exact - count
    3千5百人 → 3500 [3450, 3550] exact 人 count
    2千万 → 20000000 [15000000, 25000000] exact - count
    3百万人 → 3000000 [2500000, 3500000] exact 人 count
    1.2万亿元 → 1200000000000 [1150000000000, 1250000000000] exact 元 amount
    ２，１７０．７萬元 → 21707000 [21706500, 21707500] exact 元 amount
    7462.3萬元 → 74623000 [74622500, 74623500] exact 元 amount
    8.46萬起 → 84600 [84550, 84650] exact 起 count
    5千米 → 5 [5, 5] exact 千米 count
    5十 → !ambiguous-figure
    万万 → !ambiguous-figure
    2万5 → !ambiguous-figure
    3兆 → !unclear-unit
    99999999999999亿 → !too-large
    12345678901234567890 → !too-large
    1234567890.123456789 → !too-many-digits
  `);
});

describe("Chinese numerals", () => {
  testReadings(`
    十八 → 18 [18, 18] exact - count
    一百五 → 150 [150, 150] exact - count
    一百零五 → 105 [105, 105] exact - count
    三千五百名 → 3500 [3500, 3500] exact 名 count
    三千零五十 → 3050 [3050, 3050] exact - count
    两万五 → 25000 [24500, 25500] exact - count
    一万两千三百四十五人 → 12345 [12345, 12345] exact 人 count
    六十二万余起 → 620000 [620000, 630000] at_least 起 count
    十二万八千 → 128000 [127500, 128500] exact - count
    二十万 → 200000 [195000, 205000] exact - count
    一亿零三百 → 100000300 [100000250, 100000350] exact - count
    二〇二三 → 2023 [2023, 2023] exact - count
    三点五亿元 → 350000000 [345000000, 355000000] exact 元 amount
    零点五 → 0.5 [0.45, 0.55] exact - count
    壹佰贰拾叁元 → 123 [123, 123] exact 元 amount
    參拾萬元 → 300000 [295000, 305000] exact 元 amount
    廿年 → 20 [20, 20] exact 年 years
    廿五年 → 25 [25, 25] exact 年 years
    卅件 → 30 [30, 30] exact 件 count
    七八十 → !ambiguous-figure
    三五 → !ambiguous-figure
    一两个 → !ambiguous-figure
    一万万 → !ambiguous-figure
  `);
});

describe("English", () => {
  testReadings(`
    4.45 million → 4450000 [4445000, 4455000] exact - count
    30 million yuan → 30000000 [29500000, 30500000] exact yuan amount
    1.2 billion US dollars → 1200000000 [1150000000, 1250000000] exact US dollars amount
    5 trillion yuan → 5000000000000 [4500000000000, 5500000000000] exact yuan amount
    3 thousand → 3000 [2500, 3500] exact - count
    twelve cases → 12 [12, 12] exact cases count
    $1.2bn → 1200000000 [1150000000, 1250000000] exact $ amount
    3m → !unclear-unit
    two-thirds → !unclear-unit
  `);
});

describe("magnitudes alone", () => {
  testReadings(`
    万名 → 10000 [5000, 15000] approx 名 count
    万人 → 10000 [5000, 15000] approx 人 count
    百万人次 → 1000000 [500000, 1500000] approx 人次 count
    千家 → 1000 [500, 1500] approx 家 count
    近百家 → 100 [50, 100] approx 家 count
    过百家 → 100 [100, open] at_least 家 count
    超百万人 → 1000000 [1000000, open] at_least 人 count
    上百 → 100 [100, open] at_least - count
    上千人 → 1000 [1000, open] at_least 人 count
    上万 → 10000 [10000, open] at_least - count
    上万名 → 10000 [10000, open] at_least 名 count
    上亿元 → 100000000 [100000000, open] at_least 元 amount
    百余 → 100 [100, 200] at_least - count
    千余件 → 1000 [1000, 2000] at_least 件 count
    万余名 → 10000 [10000, 20000] at_least 名 count
    十余名 → 10 [10, 20] at_least 名 count
    亿万 → !ambiguous-figure
  `);
});
