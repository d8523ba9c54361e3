// Invented texts, and the pairs made of them.
#include "texts.hpp"

#include <algorithm>
#include <filesystem>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "program.hpp"

namespace accordiff::property {
namespace {

constexpr const char* fisheries_2019 =
    R"(Joint Statement of the Republic of Valmora and the Kingdom of Ostrelia

Port Selvane, 14 March 2019

At the invitation of H.E. President Ilan Torvek, H.M. Queen Maren II paid a state visit to Valmora from 12 to 14
March 2019.

The two sides agreed to establish a Joint Commission on Fisheries by the end of 2020. They will share data on fish
stocks, and will consult every year on quotas.

Valmora reaffirmed its support for the candidature of Ostrelia for the Maritime Council. Ostrelia expressed its deep
appreciation.

The two sides decided to:

- open the Kelmar rail corridor to freight;
- double the number of scholarships to 400;
- resume direct flights between Port Selvane and Aldergate.

Both sides condemned in the strongest terms the attacks on merchant ships in the Selvane Strait, and called on all
parties to refrain from "any use of force". The Valmoran side stressed that the one-strait policy remains unchanged.

The leaders welcomed the growth of trade, which reached $1,250.5 million in 2018, an increase of 3.5% over 2017.

The two sides agreed to hold the next meeting in Aldergate in 2021.
)";

constexpr const char* fisheries_2021 =
    R"(Joint Statement of the Republic of Valmora and the Kingdom of Ostrelia

Aldergate, 20 May 2021

At the invitation of H.M. Queen Maren II, H.E. President Ilan Torvek paid an official visit to Ostrelia from 18 to
20 May 2021.

Both sides condemned the attacks on merchant ships in the Selvane Strait, and urged all parties to refrain from "any
use of force". The Valmoran side stressed that the one-strait principle remains unchanged.

The two sides agreed to explore the establishment of a Joint Commission on Fisheries. They will share data on fish stocks.

Valmora supports the candidature of Ostrelia for the Maritime Council, as appropriate.

The two sides decided to:

- open the Northern rail corridor to freight;
- double the number of scholarships to 400.

The leaders welcomed the growth of trade, which reached $1,310 million in 2020. They agreed to begin talks on a
digital charter.

The two sides agreed to hold the next meeting in Port Selvane.
)";

constexpr const char* numbered =
    R"(1. The Parties recall the Aldergate Declaration of 2017 and its principles.

2. The Parties shall refrain from measures that could widen their differences; they shall settle disputes by negotiation.

3. The Parties note with concern the decline of the sea eagle, and encourage: (a) visits of experts; (b) the protection of nests;
(c) joint patrols, "where possible".

4. The Secretary-General, Dr. L. M. Okre, will report on the implementation of para. 2 no later than 30 June 2024.

###

Leave a comment
Your email address will not be published.
)";

constexpr const char* markdown =
    R"(---
title: Communiqué of Valmora and the Tarn Islands
date: 2022-10-05
kind: communique
parties: [Valmora, Tarn Islands]
language: en
---

# Communiqué of Valmora and the Tarn Islands

## Climate

The two governments **will** phase down the use of coal by 2035. They take note of the report of the [Tarn
Panel](https://example.org/tarn).

## Trade

The two governments intend to:

1. remove duties on *copra*;
2. simplify customs, including
   - single windows,
   - mutual recognition of certificates.

They look forward to the early conclusion of the talks.
)";

constexpr const char* french =
    R"(Déclaration conjointe de la République de Valmora et du Royaume d’Ostrélie

Les deux parties réaffirment leur attachement à la liberté de navigation. Elles s’engagent à créer une commission
mixte d’ici à 2024.

Les deux parties se félicitent de l’accord sur la pêche signé à Aldergate ; elles souhaitent l’étendre à l’élevage.
)";

constexpr const char* chinese =
    "瓦尔莫拉共和国和奥斯特里亚王国联合声明\n\n"
    "双方同意在二〇二四年前建立渔业联合委员会。双方将每年就配额进行磋商。\n\n"
    "一、瓦方重申支持奥方竞选海事理事会成员。奥方表示赞赏。\n\n"
    "二、双方强烈谴责对商船的袭击，呼吁有关各方保持克制。\n";

// Random edits keep the extension, and so the format.
Text edited(const Text& text, std::uint32_t seed) { return {"edited-" + text.name, edit_at_random(text.bytes, seed)}; }

}  // namespace

std::vector<Text> invented() {
  return {{"2019-03-14.txt", fisheries_2019},
          {"2021-05-20.txt", fisheries_2021},
          {"numbered.txt", numbered},
          {"communique.md", markdown},
          {"french.txt", french},
          {"chinese.txt", chinese}};
}

std::vector<Pair> samples() {
  namespace fs = std::filesystem;
  std::vector<Pair> found;
  if (!fs::exists(ACCORDIFF_SAMPLES)) return found;
  for (const auto& series : fs::directory_iterator(ACCORDIFF_SAMPLES)) {
    if (!series.is_directory()) continue;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(series.path())) {
      const auto extension = entry.path().extension();
      if ((extension == ".txt" || extension == ".md") && entry.path().stem() != "README") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (std::size_t k = 1; k < files.size(); ++k)
      found.push_back({{files[k - 1].filename().string(), support::slurp(files[k - 1])},
                       {files[k].filename().string(), support::slurp(files[k])}});
  }
  return found;
}

std::vector<Pair> pairs(unsigned edits) {
  const std::vector<Text> texts = invented();
  std::vector<Pair> all = samples();
  all.push_back({texts[0], texts[1]});
  all.push_back({texts[2], texts[3]});  // unrelated
  const std::size_t plain = all.size();
  std::uint32_t seed = 1;
  for (std::size_t k = 0; k < plain; ++k)
    for (unsigned n = 0; n < edits; ++n) all.push_back({all[k].before, edited(all[k].before, seed++)});
  for (const Text& text : texts)
    for (unsigned n = 0; n < edits; ++n) all.push_back({text, edited(text, seed++)});
  return all;
}

Report compare_texts(const Text& before, const Text& after) {
  return compare({read_bytes(before.bytes, before.name), read_bytes(after.bytes, after.name)});
}

}  // namespace accordiff::property
