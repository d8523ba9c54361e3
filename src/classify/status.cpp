// Status of a link, from its edits alone. Force and direction are judged elsewhere: statuses never multiply.
#include "classify/status.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace accordiff::classify {
namespace {

std::string joined(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::string text;
  for (const ClauseId id : ids) text += (text.empty() ? "" : " ") + statement.clauses[index(id)].text;
  return text;
}

std::string_view name_of(char role, const Statement& statement) {
  const auto party = std::ranges::find(statement.parties, std::string(1, role), &Party::role);
  return party == statement.parties.end() ? std::string_view{} : std::string_view(party->name);
}

// Whether a role is another party's in the other statement.
bool differs(const std::string& role, const Statement& own, const Statement& other) {
  return std::ranges::any_of(role, [&](char letter) { return name_of(letter, own) != name_of(letter, other); });
}

// The words of a link's end, names of parties that the two statements do not share as their roles. Partners are variables:
// "Valmora will accept A" and "Ostrelia will accept A" say the same of two partners.
std::vector<std::uint64_t> words_of(const std::vector<ClauseId>& ids, const Statement& own, const Statement& other) {
  std::vector<std::uint64_t> words;
  for (const ClauseId id : ids) {
    const Clause& clause = own.clauses[index(id)];
    auto name = clause.named.begin();
    for (const Token& token : clause.tokens) {
      while (name != clause.named.end() && name->place.end <= token.word.begin) ++name;
      const bool named = name != clause.named.end() && name->place.begin <= token.word.begin;
      if (!named || !differs(name->role, own, other)) words.push_back(token.form);
      else if (token.word.begin == name->place.begin)
        words.push_back((std::uint64_t{1} << 32U) + std::hash<std::string>{}(name->role) % 0xFFFFU);
    }
  }
  return words;
}

using Forms = std::vector<std::uint32_t>;

Forms forms_within(const Clause& clause, Span place) {
  Forms forms;
  for (const Token& token : clause.tokens)
    if (place.contains(token.word)) forms.push_back(token.form);
  return forms;
}

// The items of an act, each in its own order of words.
std::vector<Forms> items_of(const Clause& clause) {
  std::vector<Forms> items;
  for (const Mark& mark : clause.act.marks)
    if (mark.kind == MarkKind::Item) items.push_back(forms_within(clause, mark.place));
  return items;
}

template <class List>
List sorted(List list) {
  std::ranges::sort(list);
  return list;
}

// Items of a list in another order: the same words, and every item of the one is an item of the other. What opens both lists
// ("in" of "in trade and energy") belongs to none of them.
bool only_reorders_items(const Link& link, const Statement& before, const Statement& after) {
  if (link.before.size() != 1 || link.after.size() != 1) return false;
  const Clause& one = before.clauses[index(link.before.front())];
  const Clause& other = after.clauses[index(link.after.front())];
  auto items = items_of(one), others = items_of(other);
  if (items.size() < 2 || items.size() != others.size()) return false;
  while (items.front().size() > 1 && others.front().size() > 1 && items.front().front() == others.front().front()) {
    items.front().erase(items.front().begin());
    others.front().erase(others.front().begin());
  }
  const auto whole = [](const Clause& clause) { return Span{0, static_cast<std::uint32_t>(clause.text.size())}; };
  return sorted(forms_within(one, whole(one))) == sorted(forms_within(other, whole(other))) && sorted(items) == sorted(others);
}

bool share_partners(const Statement& before, const Statement& after) {
  return std::ranges::equal(before.parties, after.parties, {}, &Party::name, &Party::name);
}

}  // namespace

Status judge(const Link& link, const Statement& before, const Statement& after) {
  if (link.before.empty()) return Status::Added;
  if (link.after.empty()) return Status::Removed;
  if (std::ranges::any_of(link.edits, [](const Edit& edit) { return edit.op != EditOp::Keep; })) {
    const bool only_names =
        !share_partners(before, after) && words_of(link.before, before, after) == words_of(link.after, after, before);
    return only_names || only_reorders_items(link, before, after) ? Status::Editorial : Status::Reworded;
  }
  return joined(link.before, before) == joined(link.after, after) ? Status::Same : Status::Editorial;
}

void count(Summary& summary, const Link& link) {
  switch (link.status) {
    case Status::Same: ++summary.same; break;
    case Status::Editorial: ++summary.editorial; break;
    case Status::Reworded: ++summary.reworded; break;
    case Status::Added: ++summary.added; break;
    case Status::Removed: ++summary.removed; break;
  }
  if (link.status == Status::Reworded) {
    summary.strengthened += link.direction == Direction::Strengthened;
    summary.weakened += link.direction == Direction::Weakened;
    summary.mixed += link.direction == Direction::Mixed;
    summary.lateral += link.direction == Direction::Lateral;
    summary.reversed += link.direction == Direction::Reversed;
  }
  summary.moved += link.moved;
  summary.split += link.split;
  summary.merged += link.merged;
}

}  // namespace accordiff::classify
