/* Stubs of the functions of a library that is loaded at the first call of one of them, by the calling
 * convention of x86-64 (System V psABI). Each has a section of its own, so that the linker leaves out those
 * which nothing calls, and is hidden, so that no library takes it for the function itself. */

    .macro late name
    .section .text.late.\name, "ax", @progbits
    .globl \name
    .hidden \name
    .type \name, @function
\name:
    jmp *.Lplace.\name(%rip)
.Lfirst.\name:
    lea .Lplace.\name(%rip), %r10
    lea .Lname.\name(%rip), %r11
    jmp late_first
    .size \name, . - \name

    /* Where the function is; at first, where it is asked for. */
    .section .data.late.\name, "aw", @progbits
    .balign 8
.Lplace.\name:
    .quad .Lfirst.\name

    .section .rodata.late.\name, "a", @progbits
.Lname.\name:
    .string "\name"
    .endm

/* Finds the function named at r11, keeps it in the place at r10, and goes on to it as if it had been called
 * itself: with all registers in which arguments may lie. */
    .text
    .hidden late_find
    .type late_first, @function
late_first:
    push %rdi
    push %rsi
    push %rdx
    push %rcx
    push %r8
    push %r9
    push %rax
    push %r10
    sub $136, %rsp
    movups %xmm0, (%rsp)
    movups %xmm1, 16(%rsp)
    movups %xmm2, 32(%rsp)
    movups %xmm3, 48(%rsp)
    movups %xmm4, 64(%rsp)
    movups %xmm5, 80(%rsp)
    movups %xmm6, 96(%rsp)
    movups %xmm7, 112(%rsp)
    mov %r11, %rdi
    call late_find
    mov %rax, %r11
    movups (%rsp), %xmm0
    movups 16(%rsp), %xmm1
    movups 32(%rsp), %xmm2
    movups 48(%rsp), %xmm3
    movups 64(%rsp), %xmm4
    movups 80(%rsp), %xmm5
    movups 96(%rsp), %xmm6
    movups 112(%rsp), %xmm7
    add $136, %rsp
    pop %r10
    pop %rax
    pop %r9
    pop %r8
    pop %rcx
    pop %rdx
    pop %rsi
    pop %rdi
    mov %r11, (%r10)
    jmp *%r11
    .size late_first, . - late_first

    .section .note.GNU-stack, "", @progbits
