# accordiff_warnings: the warnings, and the sanitizers when asked for, that every target of this project is built with.
add_library(accordiff_warnings INTERFACE)
target_compile_options(accordiff_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wno-missing-field-initializers  # designated initialisers leave fields at their defaults on purpose
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>  # false alarms of GCC 12 on every "literal" + string
  $<$<BOOL:${ACCORDIFF_WERROR}>:-Werror>)
if(ACCORDIFF_SANITIZE)
  add_compile_options("$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>")  # instrumented code defeats its analysis
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
