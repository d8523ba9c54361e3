# Installs BUILD into PREFIX and checks that everything promised is there, and that the installed program runs.
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILD}" --prefix "${PREFIX}" RESULT_VARIABLE status
  OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "cmake --install failed:\n${said}")
endif()
foreach(file bin/accordiff ${LIBDIR}/libaccordiff.a ${LIBDIR}/pkgconfig/accordiff.pc
    ${LIBDIR}/cmake/accordiff/accordiff-config.cmake include/accordiff/compare.hpp include/accordiff/model.hpp
    share/man/man1/accordiff.1 share/accordiff/report.schema.json share/doc/accordiff/README.md
    share/doc/accordiff/LICENSE)
  if(NOT EXISTS "${PREFIX}/${file}")
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
execute_process(COMMAND "${PREFIX}/bin/accordiff" --version RESULT_VARIABLE status OUTPUT_VARIABLE said)
if(NOT status EQUAL 0 OR NOT said MATCHES "^accordiff [0-9]")
  message(FATAL_ERROR "the installed program does not run: ${status} ${said}")
endif()
