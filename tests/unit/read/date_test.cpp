// Dates as languages write them.
#include "read/date.hpp"

#include <gtest/gtest.h>

namespace accordiff::read {
namespace {

TEST(Dates, AreReadInEveryLanguage) {
  for (const char* text : {"Merrow, 11 February 2023",
                           "February 11, 2023",
                           "Fait à Merrow, le 11 février 2023",
                           "Merrow, 11 de febrero de 2023",
                           "Merrow, 11 de fevereiro de 2023",
                           "Merrow, den 11. Februar 2023",
                           "г. Мерроу, 11 февраля 2023 г.",
                           "ميرو في ١١ فبراير ٢٠٢٣",
                           "ميرو، 11 شباط 2023",
                           "מרו, 11 בפברואר 2023",
                           "2023年2月11日於梅羅",
                           "二〇二三年二月十一日于梅罗",
                           "令和5年2月11日",
                           "民國112年2月11日",
                           "2023년 2월 11일 메로",
                           "Merrow, ngày 11 tháng 2 năm 2023",
                           "วันที่ 11 กุมภาพันธ์ พ.ศ. 2566",
                           "๑๑ กุมภาพันธ์ ๒๕๖๖",
                           "ວັນທີ 11 ກຸມພາ 2023",
                           "ថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០២៣",
                           "2023-02-11"})
    EXPECT_EQ(date_in(text), "2023-02-11") << text;
}

TEST(Dates, ThatCannotBeAreNone) {
  for (const char* text : {"30 February 2023", "2023年13月1日", "ngày 32 tháng 2 năm 2023", "11 ports in 2023", "May 2023"})
    EXPECT_EQ(date_in(text), "") << text;
}

TEST(Dates, MakeADatelineOfAShortLineOnly) {
  for (const char* text : {"Merrow, 11 February 2023", "一九七二年十二月二十一日于梅罗市", "2023년 2월 11일 메로",
                           "ថ្ងៃទី១១ ខែកុម្ភៈ ឆ្នាំ២០២៣", "Fait à Merrow, le 11 février 2023"})
    EXPECT_TRUE(is_dateline(text)) << text;
  for (const char* text : {"They met on 11 February 2023.", "双方将于一九七九年三月一日互派大使并建立大使馆。",
                           "瓦尔莫拉政府和奥斯特利亚政府关于两国建立外交关系的联合公报 2023年2月11日于梅罗"})
    EXPECT_FALSE(is_dateline(text)) << text;
}

}  // namespace
}  // namespace accordiff::read
