// What the acts of two clauses say of their being the same.
#pragma once

#include "accordiff/model.hpp"

namespace accordiff::align {

// Whether an act is a promise, a position or a call.
[[nodiscard]] bool binds(const Act& act);

// What binds one party never binds another instead: "A opposes interference in B's affairs" is not its mirror. Visits and thanks
// may change hands.
[[nodiscard]] bool are_opposed(const Act& one, const Act& other);

// Whether two clauses can be parts of one: not when both bind somebody in different ways.
[[nodiscard]] bool may_be_one(const Act& one, const Act& other);

}  // namespace accordiff::align
